import { createContext, use, useEffect } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { tellPageTitle } from './page-title.ts'

/** What every title is followed by besides the name of the site, such as the day that is shown. Set by the shell. */
export const PageTitleContext = createContext((title: string): string => title)

interface PageHeading {
  readonly title: string
  readonly description: string | undefined
  readonly citedAs: string
}

/** What a page says of itself besides its content. */
export interface PageMeta {
  readonly title: string
  readonly description: string
}

/** Told the title and description while the page is drawn, where nothing comes after: on the server. */
export const PageHeadContext = createContext<((meta: PageMeta) => void) | undefined>(undefined)

/** Keeps the tab's title, the page's description and what a citation calls it in step with the heading. */
export const usePageMeta = ({ title, description, citedAs }: PageHeading): void => {
  const { t } = useTranslation('shell')
  const titled = use(PageTitleContext)
  const name = t('name')
  const full = title === name ? title : t('page_title', { page: titled(title) })
  const about = description ?? t('description')
  use(PageHeadContext)?.({ title: full, description: about })
  useEffect(() => {
    document.title = full
    tellPageTitle(citedAs)
    document.querySelector('meta[name="description"]')?.setAttribute('content', about)
  }, [full, about, citedAs])
}
