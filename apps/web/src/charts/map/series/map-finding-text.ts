import type { Words } from '../../use-words.ts'
import type { MapEnd, MapFinding } from './map-series.ts'

/** The finding in the reader's language; a page with a better sentence passes its own as `title`. */
export const mapFindingText = (
  { key, count, ranges, missing, low, high }: MapFinding,
  { t }: Pick<Words, 't'>,
  formatValue: (value: number) => string,
): string => {
  const whose = (end: MapEnd) => {
    const [only, ...others] = end.regions
    return only && others.length === 0 ? only.name : t('map.count', { count: end.regions.length })
  }
  const ends = low &&
    high && {
      value: formatValue(low.value),
      low: formatValue(low.value),
      high: formatValue(high.value),
      lowName: whose(low),
      highName: whose(high),
    }
  const main = t(`map.finding.${key}`, { count: key === 'ranges' ? ranges : count, ...ends })
  const rest = [
    ...(ranges > 0 && key !== 'ranges' ? [t('map.finding.more_ranges', { count: ranges })] : []),
    ...(missing > 0 && key !== 'none' ? [t('map.finding.missing', { count: missing })] : []),
  ]
  return `${[main, ...rest].join('; ')}.`
}
