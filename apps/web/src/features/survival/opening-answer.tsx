import { useTranslation } from '../../ui/text/use-translation.ts'
import { useChartWords } from '../../charts/use-chart-words.ts'
import styles from './survival.module.css'
import { survivalOpening } from './survival-opening.ts'
import type { Survival } from './survival.queries.ts'

/** The answer in a sentence, with its uncertainty and what it was counted over. */
export const OpeningAnswer = ({ survival }: { readonly survival: Survival }) => {
  const { t } = useTranslation('survival')
  const words = useChartWords('survival')
  const { finding, counted, isSmall } = survivalOpening(survival.overall.changes, words)
  return (
    <div className={styles.answer}>
      <p className={styles.finding}>{finding}</p>
      <p className={styles.soft}>
        {counted} {isSmall && t('finding.small')}{' '}
        {survival.uncountableTransitions > 0 &&
          t('finding.uncountable', { count: survival.uncountableTransitions })}
      </p>
      <p>
        <a href="#berisiko">{t('note.to_risk')}</a>
      </p>
    </div>
  )
}
