import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { lifeWords } from './life-words.ts'
import styles from '../transition.module.css'
import type { HandedOverCommitment } from '../transition-page.queries.ts'

interface LifeCellProps {
  readonly life: HandedOverCommitment['life']
  readonly dayZero: string
}

/** What became of a commitment, as far as anybody has seen. */
export const LifeCell = ({ life, dayZero }: LifeCellProps) => {
  const { t } = useTranslation('decisions')
  const format = useFormat()
  const { label } = useVocabulary()
  const words = lifeWords(life, dayZero, format, (how) => label('endedHows', how))
  return (
    <div>
      {words.map(({ key, values }, index) => (
        <p key={key} className={index > 0 ? styles.under : undefined}>
          {t(key, values)}
          {index === 0 && life.isRevived && ` (${t('life.revived')})`}
        </p>
      ))}
    </div>
  )
}
