import { lowerFirst } from '@estafet/i18n'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { StatusBadge } from '../../../domain-ui/statuses/status-badge.tsx'
import { statusKinds, type StatusKind } from '../../../domain-ui/statuses/status-look.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../../ui/text/class-names.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { otherThemes } from './commitments-by-theme.ts'
import styles from './commitments-table.module.css'
import { type ContinuityDetail, continuityDetail } from './continuity-detail.ts'
import { hasOnlyEmpty } from '../only-empty.ts'
import type { RegionCommitment, RegionStory } from '../region-page.queries.ts'

const Also = ({ commitment }: { readonly commitment: RegionCommitment }) => {
  const { t } = useTranslation('region')
  const { list } = useFormat()
  const { label } = useVocabulary()
  const themes = otherThemes(commitment).map((theme) => label('themes', theme))
  const names = commitment.aliases.map(({ name }) => name).filter((name) => name !== commitment.title)
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

interface CommitmentRowProps {
  readonly commitment: RegionCommitment
  readonly spells: RegionStory['spells']
}

const useDetail = (detail: ContinuityDetail | null): string | null => {
  const { t } = useTranslation(['region', 'vocabulary'])
  const { dayNumber, impreciseDay } = useFormat()
  if (detail === null) return null
  if (detail.is === 'day') return dayNumber(detail.days, detail.on, detail.precision)
  if (detail.is === 'since')
    return t('commitments.since', { since: impreciseDay(detail.on, detail.precision, 'short') })
  return lowerFirst(t(`vocabulary:endingStates.${detail.how}`))
}

/** One commitment with the four answers beside each other. */
export const CommitmentRow = ({ commitment, spells }: CommitmentRowProps) => {
  const { t } = useTranslation(['region', 'vocabulary'])
  const { continuity, deadline, lastActivityOn, lastActivityPrecision } = commitment
  const isBare = hasOnlyEmpty(commitment)
  const statuses = { ...commitment, continuity: continuity.status }
  const { impreciseDay } = useFormat()
  const detail = useDetail(continuityDetail(continuity, spells))
  const details: Partial<Record<StatusKind, string>> = {
    ...(detail && { continuity: detail }),
    ...(commitment.officialIsDerived && { official: t('vocabulary:statusQuestions.official_derived') }),
  }
  return (
    <tr role="row" className={isBare ? styles.bare : undefined}>
      <th role="rowheader" scope="row" className={styles.title}>
        <Link href={`/komitmen/${commitment.id}`}>
          <TranslatedText id={commitment.title} en={commitment.titleEn} />
        </Link>
        <Also commitment={commitment} />
        {isBare && <span className={styles.nothing}>{t('commitments.nothing_yet')}</span>}
      </th>
      {statusKinds.map((kind) => (
        <td
          key={kind}
          role="cell"
          className={classNames(
            styles.status,
            kind !== 'continuity' && styles.mayBeEmpty,
            details[kind] && styles.detailed,
          )}
          data-label={t(`vocabulary:statusQuestions.${kind}`)}
        >
          <div>
            <StatusBadge
              kind={kind}
              status={statuses[kind]}
              {...(details[kind] && { detail: details[kind] })}
              isPlain
            />
            {kind === 'schedule' && deadline !== null && (
              <span className={styles.also}>
                {t(`commitments.due_${deadline.key}`, {
                  date: impreciseDay(deadline.on, deadline.precision, 'short'),
                })}
              </span>
            )}
          </div>
        </td>
      ))}
      <td role="cell" className={styles.last} data-label={t('commitments.last')}>
        {lastActivityOn === null ? (
          t('commitments.never')
        ) : (
          <DateText day={lastActivityOn} precision={lastActivityPrecision ?? 'day'} style="short" />
        )}
      </td>
    </tr>
  )
}
