import { type IsoDay, isSimulatedRegion, measureLimits, type RegionMeasureName } from '@estafet/domain'
import { comparisonFinding } from '../../../features/comparison/comparison-finding.ts'
import type { Comparison } from '../../../features/comparison/comparison-page.queries.ts'
import type { MeasureCell } from '../../../features/comparison/measures/measure-rows.ts'
import { useFindingText } from '../../../features/comparison/use-finding-text.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Frame } from '../drawing/frame.tsx'
import { goodPitch, type RangeRow, RangeRows } from '../drawing/range-rows.tsx'

interface ComparisonPictureProps {
  readonly comparison: Comparison
  readonly measure: RegionMeasureName | undefined
}

const reachOf = (
  measure: RegionMeasureName,
  { value: { low, high, rate } }: MeasureCell,
): RangeRow['reach'] => {
  const limits = measureLimits[measure]
  if (limits === 'bounds') return low === null || high === null ? null : { low, high, at: null }
  return rate === null ? null : { low: low ?? rate, high: high ?? rate, at: rate }
}

const useValueText = () => {
  const { t } = useTranslation('share-picture')
  const { number, percent, range } = useFormat()
  return (measure: RegionMeasureName, { value }: MeasureCell): string => {
    const { low, high, rate, numerator, denominator } = value
    const counted = { numerator: number(numerator, 0), denominator: number(denominator, 0) }
    const limits = measureLimits[measure]
    if (limits === 'bounds' && low !== null && high !== null)
      return `${range(low, high, 'percent')} · ${t('mean_of', counted)}`
    return `${percent(rate ?? 0, 0)} · ${t(limits === 'none' ? 'mean_of' : 'cases', counted)}`
  }
}

/** Cities side by side on the measure that tells most, as the page opens. */
export const ComparisonPicture = ({ comparison, measure }: ComparisonPictureProps) => {
  const { t } = useTranslation(['share-picture', 'comparison'])
  const { day, list } = useFormat()
  const found = comparisonFinding(comparison, measure)
  const [none, soft] = useFindingText(found)
  const valueText = useValueText()
  const names = list(comparison.items.map(({ name }) => name))
  const asOf: IsoDay = comparison.asOf
  const simulated = comparison.items.filter(({ code }) => isSimulatedRegion(code)).length
  const isSimulated = simulated > 0 && simulated < comparison.items.length ? 'partly' : simulated > 0
  if (found === null)
    return (
      <Frame
        eyebrow={t('comparison:title')}
        title={names}
        finding={none}
        day={day(asOf)}
        isSimulated={isSimulated}
      />
    )
  const rows = comparison.items.map(({ code, name }): RangeRow => {
    const cell = found.cells.find(({ city }) => city.code === code)
    return {
      key: code,
      name,
      value: cell === undefined ? t('not_compared') : valueText(found.measure, cell),
      reach: cell === undefined ? null : reachOf(found.measure, cell),
    }
  })
  return (
    <Frame
      eyebrow={t('comparison:title')}
      title={t(`comparison:measure.${found.measure}`)}
      finding={found.conclusion === 'bounds_overlapping' ? t('bounds_overlapping') : soft}
      day={day(asOf)}
      isSimulated={isSimulated}
      leastRoom={rows.length * goodPitch}
    >
      {(room) => <RangeRows rows={rows} room={room} />}
    </Frame>
  )
}
