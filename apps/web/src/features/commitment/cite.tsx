import { isSimulatedRegion } from '@estafet/domain'
import { useTranslation } from 'react-i18next'
import { siteAddress } from '../../ui/base-path.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Section } from '../../ui/page.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { translated } from '../../domain-ui/translated-text.tsx'
import { citationParts } from './citation.ts'
import styles from './cite.module.css'
import type { CommitmentDetail } from './commitment-page.queries.ts'

/** A citation that opens this page as it stands today, whatever is recorded later; and the same as JSON. */
export const Cite = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const title = translated(detail.title, detail.titleEn, format.language)
  const citation = t('citation', { ...citationParts({ ...detail, title }, siteAddress(), format) })
  const text = isSimulatedRegion(detail.regionCode) ? t('citation_simulated', { citation }) : citation
  return (
    <Section id="kutip" title={t('cite_title')}>
      <p className={styles.citation}>{text}</p>
      <div className={styles.actions}>
        <CopyButton text={text} label={t('copy')} copied={t('copied')} refused={t('copy_refused')} />
        <ButtonLink
          size="small"
          href={`/api/v1/commitments/${encodeURIComponent(detail.id)}?asOf=${detail.asOf}`}
        >
          {t('json')}
        </ButtonLink>
      </div>
    </Section>
  )
}
