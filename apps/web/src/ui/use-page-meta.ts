import { createContext, use, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** What every title is followed by besides the name of the site, such as the day that is shown. Set by the shell. */
export const PageTitleContext = createContext((title: string): string => title)

/** Keeps the tab's title and the page's description in step with the heading. */
export const usePageMeta = (title: string, description?: string): void => {
  const { t } = useTranslation('shell')
  const titled = use(PageTitleContext)
  const name = t('name')
  const full = title === name ? title : t('page_title', { page: titled(title) })
  const about = description ?? t('description')
  useEffect(() => {
    document.title = full
    document.querySelector('meta[name="description"]')?.setAttribute('content', about)
  }, [full, about])
}
