import type { RegionMeasureName } from '@estafet/domain'
import { comparisonFinding } from './comparison-finding.ts'
import type { Comparison } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { useFindingText } from './use-finding-text.ts'

/** The finding in a sentence, with the n of each city, before any table. */
export const FindingLine = ({
  comparison,
  measure,
}: {
  readonly comparison: Comparison
  readonly measure: RegionMeasureName | undefined
}) => {
  const [found, soft] = useFindingText(comparisonFinding(comparison, measure))
  return (
    <div className={styles.finding}>
      <p className={styles.found}>{found}</p>
      <p className={styles.soft}>{soft}</p>
    </div>
  )
}
