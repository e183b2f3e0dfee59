import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { onWholePage } from '../../ui/later/whole-page.ts'
import { classNames } from '../../ui/text/class-names.ts'
import styles from './four-statuses.module.css'
import { StatusBadge } from './status-badge.tsx'
import { statusKinds, type StatusKind, type StatusWords } from './status-look.ts'

interface FourStatusesProps {
  readonly statuses: StatusWords
  /** Added to a word, as the day number of an undecided one. */
  readonly details?: Partial<Record<StatusKind, string>>
  /** Said under an answer, on a phone as well: the deadline a schedule is about. */
  readonly notes?: Partial<Record<StatusKind, string>>
  /** Why each answer is what it is: since when, by whom, how many. */
  readonly reasons: Readonly<Record<StatusKind, ReactNode>>
}

/**
 * Four questions, four answers, side by side and never one number. A phone has the answers in its first screen and the
 * reasons, each under its answer, behind a touch.
 */
export const FourStatuses = ({ statuses, details, notes, reasons }: FourStatusesProps) => {
  const { t } = useTranslation('vocabulary')
  const [isExplained, setIsExplained] = useState(false)
  useEffect(() => onWholePage(() => setIsExplained(true)), [])
  return (
    <>
      <dl className={classNames(styles.strip, isExplained && styles.explained)}>
        {statusKinds.map((kind) => (
          <div key={kind} className={styles.status}>
            <dt className={styles.question}>
              {t(`statusQuestions.${kind}`)}
              <span className={classNames(styles.asked, styles.reason)}>
                {t(`statusQuestions.${kind}_question`)}
              </span>
            </dt>
            <dd>
              <StatusBadge
                kind={kind}
                status={statuses[kind]}
                {...(details?.[kind] && { detail: details[kind] })}
              />
              {notes?.[kind] && <p className={styles.note}>{notes[kind]}</p>}
              <p className={classNames(styles.note, styles.reason)}>{reasons[kind]}</p>
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className={styles.explain}
        aria-expanded={isExplained}
        onClick={() => setIsExplained(!isExplained)}
      >
        {t('statusQuestions.reasons')}
      </button>
    </>
  )
}
