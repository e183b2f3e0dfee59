import { useTranslation } from '../../../ui/text/use-translation.ts'
import { MissingValue } from '../../../domain-ui/words/missing-value.tsx'
import { ProgressBar } from '../../../domain-ui/statuses/progress-bar.tsx'
import { StatusBadge } from '../../../domain-ui/statuses/status-badge.tsx'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { MilestoneRow } from './milestone-rows.ts'
import styles from './milestone-table.module.css'

interface CellProps {
  readonly row: MilestoneRow
}

export const MilestoneTitle = ({ row }: CellProps) => {
  const { t } = useTranslation('commitment-record')
  const format = useFormat()
  return (
    <span className={styles.title}>
      <TranslatedText id={row.title} en={row.titleEn} />
      {row.doneWhen && (
        <span className={styles.soft}>
          {t('done_when')} <TranslatedText id={row.doneWhen} en={row.doneWhenEn} />
        </span>
      )}
      {row.hasOwnWeight && (
        <span className={styles.soft}>{t('weight', { n: format.number(row.weight) })}</span>
      )}
    </span>
  )
}

export const ScheduleCell = ({ row: { state } }: CellProps) => {
  const { t } = useTranslation('commitment-record')
  const format = useFormat()
  if (state === null) return <MissingValue reason="unknown" isPlain />
  return (
    <span className={styles.lines}>
      <StatusBadge kind="schedule" status={state.schedule} isPlain />
      {state.completedOn && (
        <span className={styles.soft}>
          {t('completed')}{' '}
          <DateText day={state.completedOn} precision={state.completedPrecision ?? 'day'} style="short" />
        </span>
      )}
      {state.daysLate !== null && state.daysLate > 0 && (
        <span className={styles.soft}>{t('days_late', { duration: format.duration(state.daysLate) })}</span>
      )}
    </span>
  )
}

export const DeliveryCell = ({ row: { state, isAsked } }: CellProps) => {
  const { t } = useTranslation('commitment-record')
  return (
    <span className={styles.lines}>
      <StatusBadge
        kind="official"
        status={state?.delivery ?? (isAsked ? 'not_reported' : 'not_asked')}
        isPlain
      />
      {state && state.percent !== null && <ProgressBar percent={state.percent} />}
      {state?.percentIsAssumed && <span className={styles.soft}>{t('percent_assumed')}</span>}
      {state?.lastReportedOn && (
        <span className={styles.soft}>
          {t('reported_on')} <DateText day={state.lastReportedOn} style="short" />
        </span>
      )}
    </span>
  )
}

export const EvidenceCell = ({ row: { state } }: CellProps) => (
  <StatusBadge kind="evidence" status={state?.evidence ?? 'no_claim'} isPlain />
)
