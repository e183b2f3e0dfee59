import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { measureLimits, type RegionMeasureName } from '@estafet/domain'
import { RangeBar } from '../../../ui/text/range-bar.tsx'
import { ComparabilityMark } from './comparability-mark.tsx'
import { DocumentsButton } from '../documents/documents-button.tsx'
import type { MeasureCell } from './measure-rows.ts'
import styles from './measure-table.module.css'

interface MeasureCellViewProps {
  readonly cell: MeasureCell
  readonly reference: MeasureCell | undefined
  readonly measure: RegionMeasureName
  readonly onDocuments: (code: string) => void
}

/** A figure with its interval and n, how far it compares, and the way to the documents behind it. */
export const MeasureCellView = ({ cell, reference, measure, onDocuments }: MeasureCellViewProps) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  const { city, value, comparability, isBetter } = cell
  return (
    <div className={styles.cell}>
      <RangeBar
        rate={value.rate}
        low={value.low}
        high={value.high}
        n={value.denominator}
        isBounds={measureLimits[measure] === 'bounds'}
        note={
          value.unknown > 0
            ? t('alive_and_unknown', { alive: value.numerator, unknown: value.unknown })
            : undefined
        }
        {...(value.missing && { missing: label('missingReasons', value.missing) })}
      />
      <ComparabilityMark comparability={comparability} cell={cell} reference={reference} />
      {isBetter && <DocumentsButton city={city} onDocuments={onDocuments} />}
    </div>
  )
}
