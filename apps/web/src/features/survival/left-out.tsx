import { lowerFirst } from '@estafet/i18n'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './survival.module.css'
import type { SurvivalPart } from './survival.queries.ts'

/** What had begun and yet was not at risk; what had not begun has nothing to do with the transition. */
const leftOut = ['ended', 'completed_before', 'dormant', 'paused', 'uncertain'] as const

/** Commitments a transition did not put at risk, by why; nothing where there is none. */
export const LeftOut = ({ standings }: Pick<SurvivalPart, 'standings'>) => {
  const { t } = useTranslation('survival')
  const { label } = useVocabulary()
  const format = useFormat()
  const some = leftOut.filter((standing) => standings[standing] > 0)
  if (some.length === 0) return null
  const items = some.map((standing) => {
    const word = label('dayZeroStandings', standing)
    return t('bounds.left_out_item', {
      standing: lowerFirst(word),
      n: format.number(standings[standing]),
    })
  })
  return <p className={styles.leftOut}>{t('bounds.left_out', { list: format.list(items) })}</p>
}
