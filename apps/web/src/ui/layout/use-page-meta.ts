import { createContext, use, useEffect } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { tellPageTitle } from './page-title.ts'

/** What every title is followed by besides the name of the site, such as the day that is shown. Set by the shell. */
export const PageTitleContext = createContext((title: string): string => title)

interface PageMeta {
  readonly title: string
  readonly description: string | undefined
  readonly citedAs: string
}

/** Keeps the tab's title, the page's description and what a citation calls it in step with the heading. */
export const usePageMeta = ({ title, description, citedAs }: PageMeta): void => {
  const { t } = useTranslation('shell')
  const titled = use(PageTitleContext)
  const name = t('name')
  const full = title === name ? title : t('page_title', { page: titled(title) })
  const about = description ?? t('description')
  useEffect(() => {
    document.title = full
    tellPageTitle(citedAs)
    document.querySelector('meta[name="description"]')?.setAttribute('content', about)
  }, [full, about, citedAs])
}
