import { useFormat } from '../../../ui/text/use-format.ts'
import { useWords } from '../../use-words.ts'
import type { MapRegion } from '../series/map-input.ts'

/** A value with its n, the bounds of a share of which no more is known, or the reason it is missing: the same words in readout, strip and table. */
export const RegionValue = ({
  region,
  formatValue,
}: {
  readonly region: MapRegion
  readonly formatValue: (value: number) => string
}) => {
  const { t } = useWords()
  const format = useFormat()
  const { value, low, high, n, missing } = region
  if (value === null && low != null && high != null) {
    const range = format.range(low, high, 'percent')
    return n === null ? range : t('map.range_of', { range, n })
  }
  if (value === null) return t(`vocabulary:missingReasons.${missing ?? 'unknown'}`)
  return n === null ? formatValue(value) : `${formatValue(value)} (${t('map.n', { n })})`
}
