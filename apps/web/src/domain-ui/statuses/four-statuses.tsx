import type { ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { PhoneFold } from '../../ui/layout/phone-fold.tsx'
import { useIsPhone } from '../../ui/layout/use-is-phone.ts'
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
 * reasons behind a touch.
 */
export const FourStatuses = ({ statuses, details, notes, reasons }: FourStatusesProps) => {
  const { t } = useTranslation('vocabulary')
  const isPhone = useIsPhone()
  const answer = (kind: StatusKind) => {
    const detail = details?.[kind]
    return (
      <>
        <StatusBadge kind={kind} status={statuses[kind]} {...(detail && { detail })} />
        {notes?.[kind] && <p className={styles.note}>{notes[kind]}</p>}
      </>
    )
  }
  const asked = (kind: StatusKind) => (
    <span className={styles.asked}>{t(`statusQuestions.${kind}_question`)}</span>
  )
  if (!isPhone)
    return (
      <dl className={styles.strip}>
        {statusKinds.map((kind) => (
          <div key={kind} className={styles.status}>
            <dt className={styles.question}>
              {t(`statusQuestions.${kind}`)}
              {asked(kind)}
            </dt>
            <dd>
              {answer(kind)}
              <p className={styles.note}>{reasons[kind]}</p>
            </dd>
          </div>
        ))}
      </dl>
    )
  return (
    <>
      <dl className={styles.list}>
        {statusKinds.map((kind) => (
          <div key={kind} className={styles.line}>
            <dt className={styles.question}>{t(`statusQuestions.${kind}`)}</dt>
            <dd>{answer(kind)}</dd>
          </div>
        ))}
      </dl>
      <PhoneFold summary={t('statusQuestions.reasons')}>
        <dl className={styles.list}>
          {statusKinds.map((kind) => (
            <div key={kind}>
              <dt className={styles.question}>
                {t(`statusQuestions.${kind}`)}
                {asked(kind)}
              </dt>
              <dd className={styles.note}>{reasons[kind]}</dd>
            </div>
          ))}
        </dl>
      </PhoneFold>
    </>
  )
}
