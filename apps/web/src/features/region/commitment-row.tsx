import { useTranslation } from 'react-i18next'
import { StatusBadge } from '../../domain-ui/status-badge.tsx'
import { statusKinds } from '../../domain-ui/status-look.ts'
import { TranslatedText } from '../../domain-ui/translated-text.tsx'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { DateText } from '../../ui/date-text.tsx'
import { Link } from '../../ui/link.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { otherThemes } from './commitments-by-theme.ts'
import styles from './commitments-table.module.css'
import { continuityDetail } from './continuity-detail.ts'
import type { RegionCommitment } from './region-page.queries.ts'

const Also = ({ commitment }: { readonly commitment: RegionCommitment }) => {
  const { t } = useTranslation('region')
  const { list } = useFormat()
  const { label } = useVocabulary()
  const themes = otherThemes(commitment).map((theme) => label('themes', theme))
  const names = commitment.aliases.map(({ name }) => name)
  return (
    <>
      {names.length > 0 && (
        <span className={styles.also}>{t('commitments.aliases', { names: list(names) })}</span>
      )}
      {themes.length > 0 && (
        <span className={styles.also}>{t('commitments.also', { themes: list(themes).toLowerCase() })}</span>
      )}
    </>
  )
}

/** One commitment with the four answers beside each other. */
export const CommitmentRow = ({ commitment }: { readonly commitment: RegionCommitment }) => {
  const { t } = useTranslation(['region', 'vocabulary'])
  const { continuity, lastActivityOn } = commitment
  const statuses = { ...commitment, continuity: continuity.status }
  const more = continuityDetail(continuity)
  const detail = more && t(more.key, { days: more.days }).toLowerCase()
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.title}>
        <Link href={`/komitmen/${commitment.id}`}>
          <TranslatedText id={commitment.title} en={commitment.titleEn} />
        </Link>
        <Also commitment={commitment} />
      </th>
      {statusKinds.map((kind) => (
        <td
          key={kind}
          role="cell"
          className={styles.status}
          data-label={t(`vocabulary:statusQuestions.${kind}`)}
        >
          <StatusBadge
            kind={kind}
            status={statuses[kind]}
            {...(kind === 'continuity' && detail && { detail })}
            isPlain
          />
        </td>
      ))}
      <td role="cell" className={styles.last} data-label={t('commitments.last')}>
        {lastActivityOn === null ? t('commitments.never') : <DateText day={lastActivityOn} style="short" />}
      </td>
    </tr>
  )
}
