import { methodVersion } from '@estafet/domain'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Button } from '../../ui/controls/button.tsx'
import { CopyButton } from '../../ui/controls/copy-button.tsx'
import { usePageTitle } from '../../ui/layout/page-title.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { printWholePage } from '../../ui/later/whole-page.ts'
import styles from './cite-section.module.css'
import { useCitedPage } from './cited-page.ts'

/** At the end of every page: how to cite it as it stands now, whatever is recorded later, and the way to paper. */
export const CiteSection = () => {
  const { t } = useTranslation('page-end')
  const { day } = useFormat()
  const title = usePageTitle()
  const router = useRouter()
  const page = useCitedPage()
  const citation = t(page.isSimulated ? 'cite_simulated' : 'cite_text', {
    title,
    on: day(page.day),
    version: methodVersion,
    today: day(page.today),
    address: page.address,
  })
  // Of what is not there nothing stands that could be cited.
  const isMissing = router.state.matches.some(
    ({ status, _notFound }) => status === 'notFound' || status === 'error' || _notFound,
  )
  if (title === '' || isMissing) return null
  return (
    <aside className={styles.section} id="kutip" aria-labelledby="kutip-title">
      <h2 id="kutip-title">{t('cite_title')}</h2>
      <p className={styles.citation}>{citation}</p>
      <div className={styles.actions} data-print="none">
        <CopyButton
          text={citation}
          label={t('cite_copy')}
          copied={t('cite_copied')}
          refused={t('cite_refused')}
        />
        <Button size="small" data-needs="script" onClick={() => void printWholePage()}>
          {t('print')}
        </Button>
      </div>
    </aside>
  )
}
