import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { decidedKinds } from './decided-kinds.ts'
import styles from '../transitions.module.css'
import type { HandoverEntry } from '../transitions.queries.ts'

/** How many were decided, and what was decided, in words; one element, for a cell that is stacked on a phone. */
export const DecidedKinds = ({ counts }: Pick<HandoverEntry, 'counts'>) => {
  const { label } = useVocabulary()
  const kinds = decidedKinds(counts).map(
    ({ kind, count }) => `${count} ${label('continuityDecisions', kind).toLowerCase()}`,
  )
  return (
    <div>
      {counts.byStanding.decided}
      {kinds.length > 0 && <span className={styles.under}>{kinds.join(', ')}</span>}
    </div>
  )
}
