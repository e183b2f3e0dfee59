import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { ProgressBar } from '../../../../domain-ui/statuses/progress-bar.tsx'
import { StatusBadge } from '../../../../domain-ui/statuses/status-badge.tsx'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import type { MilestoneRecord, ReportRecord } from '../../commitment-page.queries.ts'
import { EvidenceList } from '../../sources/evidence-list.tsx'
import { MilestoneName } from '../../milestones/milestone-name.tsx'
import styles from '../story.module.css'

interface ReportEntryProps {
  readonly reports: readonly ReportRecord[]
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

const claims = new Set<ReportRecord['delivery']>(['complete', 'substantial'])

/** The city's own word on one day, milestone by milestone. */
export const ReportEntry = ({ reports, milestones }: ReportEntryProps) => {
  const { t } = useTranslation('commitment-record')
  return (
    <ul className={styles.parts}>
      {reports.map(({ id, milestoneId, delivery, percent, note, noteEn, isNoChange, evidence }) => (
        <li key={id}>
          <p className={styles.part}>
            <span>
              <MilestoneName id={milestoneId} milestones={milestones} />
            </span>
            <StatusBadge kind="official" status={delivery} isPlain />
            {percent !== null && <ProgressBar percent={percent} />}
            {isNoChange && <span className={styles.soft}>{t('no_change')}</span>}
          </p>
          {note && (
            <p className={styles.soft}>
              <TranslatedText id={note} en={noteEn} />
            </p>
          )}
          <EvidenceList
            evidence={evidence}
            {...(claims.has(delivery) && !isNoChange && { none: t('no_evidence') })}
          />
        </li>
      ))}
    </ul>
  )
}
