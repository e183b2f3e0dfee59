import { useTranslation } from '../../../ui/text/use-translation.ts'
import { FourStatuses } from '../../../domain-ui/statuses/four-statuses.tsx'
import type { StatusKind } from '../../../domain-ui/statuses/status-look.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { ProgressBar } from '../../../domain-ui/statuses/progress-bar.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { statusReasons } from './status-reasons.ts'
import styles from './status-panel.module.css'

/** Four questions, four answers, each with its reason; progress beside them, never mixed in. */
export const StatusPanel = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { label } = useVocabulary()
  const { state } = detail
  const reasons = statusReasons(detail, { format, label })
  const told = (kind: StatusKind): string => t(reasons[kind].key, reasons[kind].values)
  const { status, daysSince } = state.continuity
  const { administration, deadline } = detail
  const undecidedDay =
    status === 'undecided' && daysSince !== null && administration !== null
      ? format.dayNumber(daysSince, administration.dayZero, administration.precision)
      : null
  return (
    <Section id="status" title={t('status_title')}>
      <FourStatuses
        statuses={{
          official: state.official,
          evidence: state.evidence,
          schedule: state.schedule,
          continuity: state.continuity.status,
        }}
        {...(undecidedDay !== null && {
          details: { continuity: undecidedDay },
        })}
        {...(deadline !== null && {
          notes: {
            schedule: t(`due_${deadline.key}`, {
              date: format.impreciseDay(deadline.on, deadline.precision, 'short'),
            }),
          },
        })}
        reasons={{
          official: told('official'),
          evidence: told('evidence'),
          schedule: told('schedule'),
          continuity: told('continuity'),
        }}
      />
      <p className={styles.progress}>
        <span>{t('progress')}</span>
        <ProgressBar percent={state.progressPercent} />
        <span className={styles.basis}>
          {state.milestonesCounted === 0
            ? t('progress_no_milestones')
            : t('progress_basis', { reported: state.milestonesReported, counted: state.milestonesCounted })}
        </span>
      </p>
    </Section>
  )
}
