import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Keeps the tab's title and the page's description in step with the heading. */
export const usePageMeta = (title: string, description?: string): void => {
  const { t } = useTranslation('shell')
  const name = t('name')
  const full = title === name ? title : t('page_title', { page: title })
  const about = description ?? t('description')
  useEffect(() => {
    document.title = full
    document.querySelector('meta[name="description"]')?.setAttribute('content', about)
  }, [full, about])
}
