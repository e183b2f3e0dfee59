import { useWords } from '../use-words.ts'
import type { MapRegion } from './map-input.ts'

/** A value with its n, or the reason it is missing: the same words in readout, strip and table. */
export const RegionValue = ({
  region: { value, n, missing },
  formatValue,
}: {
  readonly region: MapRegion
  readonly formatValue: (value: number) => string
}) => {
  const { t } = useWords()
  if (value === null) return t(`vocabulary:missingReasons.${missing ?? 'unknown'}`)
  return n === null ? formatValue(value) : `${formatValue(value)} (${t('map.n', { n })})`
}
