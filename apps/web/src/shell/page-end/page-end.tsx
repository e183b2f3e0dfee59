import { useTranslation } from '../../ui/text/use-translation.ts'
import { CiteSection } from './cite-section.tsx'
import { PrintedLinks } from './printed-links.tsx'
import { SiteFooter } from './site-footer.tsx'

export const PageEnd = () => {
  const { i18n } = useTranslation('page-end')
  // Without its texts it would be bare keys: then none at all, as without its script.
  if (!i18n.hasResourceBundle(i18n.language, 'page-end')) return null
  return (
    <>
      <PrintedLinks />
      <CiteSection />
      <SiteFooter />
    </>
  )
}
