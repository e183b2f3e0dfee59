import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './four-statuses.module.css'
import { StatusBadge } from './status-badge.tsx'
import { statusKinds, type StatusKind, type StatusWords } from './status-look.ts'

interface FourStatusesProps {
  readonly statuses: StatusWords
  /** Added to a word, as the day number of an undecided one. */
  readonly details?: Partial<Record<StatusKind, string>>
  /** A line under a status: since when, by whom, how many. */
  readonly notes?: Partial<Record<StatusKind, ReactNode>>
}

/** Four questions, four answers, side by side and never one number. */
export const FourStatuses = ({ statuses, details, notes }: FourStatusesProps) => {
  const { t } = useTranslation('vocabulary')
  return (
    <dl className={styles.strip}>
      {statusKinds.map((kind) => {
        const detail = details?.[kind]
        return (
          <div key={kind} className={styles.status}>
            <dt className={styles.question}>
              {t(`statusQuestions.${kind}`)}
              <span className={styles.asked}>{t(`statusQuestions.${kind}_question`)}</span>
            </dt>
            <dd>
              <StatusBadge kind={kind} status={statuses[kind]} {...(detail && { detail })} />
              {notes?.[kind] && <p className={styles.note}>{notes[kind]}</p>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
