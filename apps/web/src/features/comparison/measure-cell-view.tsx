import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { RangeBar } from '../../ui/range-bar.tsx'
import { ComparabilityMark } from './comparability-mark.tsx'
import { DocumentsButton } from './documents-button.tsx'
import type { MeasureCell } from './measure-rows.ts'
import styles from './measure-table.module.css'

interface MeasureCellViewProps {
  readonly cell: MeasureCell
  readonly onDocuments: (code: string) => void
}

/** A figure with its interval and n, how far it compares, and the way to the documents behind it. */
export const MeasureCellView = ({ cell, onDocuments }: MeasureCellViewProps) => {
  const { label } = useVocabulary()
  const { city, value, comparability, isBetter } = cell
  return (
    <div className={styles.cell}>
      <RangeBar
        rate={value.rate}
        low={value.low}
        high={value.high}
        n={value.denominator}
        {...(value.missing && { missing: label('missingReasons', value.missing) })}
      />
      <ComparabilityMark comparability={comparability} hasValue={value.rate !== null} />
      {isBetter && <DocumentsButton city={city} onDocuments={onDocuments} />}
    </div>
  )
}
