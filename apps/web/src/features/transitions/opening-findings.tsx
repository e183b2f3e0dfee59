import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { calendarFindings } from './calendar-finding.ts'
import styles from './transitions.module.css'
import type { Calendar } from './transitions.queries.ts'

/** What the page finds, before anything else on it. */
export const OpeningFindings = ({ calendar }: { readonly calendar: Calendar }) => {
  const { t } = useTranslation('transitions')
  const { impreciseDay, number } = useFormat()
  return (
    <div className={styles.opening}>
      <p className={styles.finding}>
        {calendarFindings(calendar)
          .map(({ key, count, total = 0, commitments = 0, overdue = 0, on, precision = 'day', days = 0 }) =>
            t(`finding.${key}`, {
              ...(count !== undefined && { count }),
              total: number(total),
              commitments: number(commitments),
              overdue: number(overdue),
              days: number(days),
              date: on === undefined ? '' : impreciseDay(on, precision),
            }),
          )
          .join(' ')}
      </p>
      <p className={styles.soft}>{t('undecided_means')}</p>
    </div>
  )
}
