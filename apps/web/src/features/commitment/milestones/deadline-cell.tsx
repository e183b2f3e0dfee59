import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { translated } from '../../../ui/text/translated.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { useLanguage } from '../../../ui/text/use-format.ts'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import type { MilestoneRow } from './milestone-rows.ts'
import styles from './milestone-table.module.css'

/** The deadline first promised; where it was moved, struck through above the new one and the reason. */
export const DeadlineCell = ({ row }: { readonly row: MilestoneRow }) => {
  const { t } = useTranslation('commitment-record')
  const { label } = useVocabulary()
  const language = useLanguage()
  const { originalDueOn, originalDuePrecision, movedDueOn, lastMove, moves } = row
  if (originalDueOn === null) return <span className={styles.soft}>{t('no_deadline')}</span>
  if (movedDueOn === null)
    return (
      <span className={styles.day}>
        <DateText day={originalDueOn} precision={originalDuePrecision ?? 'day'} style="short" />
      </span>
    )
  return (
    <span className={styles.moved}>
      <s>
        <VisuallyHidden>{t('first_deadline')} </VisuallyHidden>
        <DateText day={originalDueOn} precision={originalDuePrecision ?? 'day'} style="short" />
      </s>
      <span>
        <VisuallyHidden>{t('moved_to')} </VisuallyHidden>
        <DateText day={movedDueOn} style="short" />
      </span>
      {lastMove && (
        <span className={styles.soft}>
          {t('moved_because', {
            count: moves,
            reason: lastMove.reasonText
              ? translated(lastMove.reasonText, lastMove.reasonTextEn, language)
              : label('deadlineChangeReasons', lastMove.reason).toLowerCase(),
          })}
        </span>
      )}
    </span>
  )
}
