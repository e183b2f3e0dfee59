import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { useVocabulary } from '../../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../../ui/text/date-text.tsx'
import { VisuallyHidden } from '../../../../ui/text/visually-hidden.tsx'
import type { DeadlineChangeRecord, MilestoneRecord } from '../../commitment-page.queries.ts'
import { MilestoneName } from '../../milestones/milestone-name.tsx'
import { SourceNote } from '../../sources/source-note.tsx'
import styles from '../story.module.css'

interface DeadlineEntryProps {
  readonly changes: readonly DeadlineChangeRecord[]
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

/** Deadlines moved on one day: the old one struck through, the new one, and why. */
export const DeadlineEntry = ({ changes, milestones }: DeadlineEntryProps) => {
  const { t } = useTranslation('commitment-record')
  const { label } = useVocabulary()
  return (
    <ul className={styles.parts}>
      {changes.map(({ id, milestoneId, oldDueOn, newDueOn, reason, reasonText, reasonTextEn, source }) => (
        <li key={id}>
          <p className={styles.part}>
            <span>
              <MilestoneName id={milestoneId} milestones={milestones} />
            </span>
            <span>
              <s>
                <DateText day={oldDueOn} style="short" />
              </s>{' '}
              <span aria-hidden="true">→</span> <VisuallyHidden>{t('moved_to')}</VisuallyHidden>{' '}
              <DateText day={newDueOn} style="short" />
            </span>
          </p>
          <p className={styles.soft}>
            {t('reason_label')} {label('deadlineChangeReasons', reason).toLowerCase()}
            {reasonText && (
              <>
                {': '}
                <TranslatedText id={reasonText} en={reasonTextEn} />
              </>
            )}
            {source && (
              <>
                {' · '}
                <SourceNote source={source} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
