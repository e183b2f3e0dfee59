import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { MissingValue } from '../../../../domain-ui/words/missing-value.tsx'
import { StatusBadge } from '../../../../domain-ui/statuses/status-badge.tsx'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../../ui/text/date-text.tsx'
import { StatusTag } from '../../../../ui/text/status-tag.tsx'
import type { MilestoneRecord } from '../../commitment-page.queries.ts'
import { EvidenceList } from '../../sources/evidence-list.tsx'
import { MilestoneName } from '../../milestones/milestone-name.tsx'
import type { StoryEntry } from '../story-entry.ts'
import styles from '../story.module.css'
import { openWord } from '../../../../ui/text/open-key.ts'

interface AssessmentEntryProps {
  readonly entry: Extract<StoryEntry, { kind: 'assessment' }>
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

/** An independent verdict beside what the city said at the time. */
export const AssessmentEntry = ({ entry, milestones }: AssessmentEntryProps) => {
  const { t } = useTranslation(['commitment-record', 'vocabulary'])
  const { assessment, cityWord } = entry
  return (
    <>
      <p>
        <MilestoneName id={assessment.milestoneId} milestones={milestones} />
      </p>
      <dl className={styles.sides}>
        <div>
          <dt>{t('assessor_says')}</dt>
          <dd>
            <StatusTag tone="neutral" glyph="shield">
              {t(`vocabulary:completionVerdicts.${openWord<'completionVerdicts'>(assessment.value)}`)}
            </StatusTag>
          </dd>
        </div>
        <div>
          <dt>{t('city_said')}</dt>
          <dd>
            {cityWord === null ? (
              <MissingValue reason="unknown" isPlain />
            ) : (
              <StatusBadge kind="official" status={cityWord.delivery} isPlain />
            )}
            {cityWord && (
              <span className={styles.soft}>
                {' '}
                <DateText day={cityWord.reportedOn} style="short" />
              </span>
            )}
          </dd>
        </div>
      </dl>
      {assessment.rationale && (
        <p className={styles.soft}>
          <TranslatedText id={assessment.rationale} en={assessment.rationaleEn} />
        </p>
      )}
      <EvidenceList evidence={assessment.evidence} none={t('no_evidence')} />
    </>
  )
}
