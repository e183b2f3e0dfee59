import { useId } from 'react'
import { ChartHatch } from '../chart-hatch.tsx'
import { useWords } from '../use-words.ts'
import { classOf } from './map-classes.ts'
import type { MapSeries } from './map-series.ts'
import styles from './region-map.module.css'
import { fillOf } from './region-shapes.tsx'
import { RegionValue } from './region-value.tsx'

interface SimulatedStripProps {
  readonly series: MapSeries
  readonly formatValue: (value: number) => string
  readonly onSelect: (code: string) => void
}

/** Invented regions lie nowhere: one square each beside the map, marked, in the shades of the same classes. */
export const SimulatedStrip = ({ series, formatValue, onSelect }: SimulatedStripProps) => {
  const { t } = useWords()
  const id = useId()
  if (series.simulated.length === 0) return null
  return (
    <div className={styles.simulated}>
      <p id={`${id}-title`}>{t('map.simulated')}</p>
      <ul aria-labelledby={`${id}-title`}>
        {series.simulated.map((region) => {
          const shade = region.value === null ? undefined : nearestShade(region.value, series)
          return (
            <li key={region.code}>
              <button type="button" onClick={() => onSelect(region.code)}>
                <svg aria-hidden="true" width="22" height="22" className={styles.swatch}>
                  {shade === undefined && <ChartHatch id={`${id}-${region.code}`} />}
                  <rect width="22" height="22" {...fillOf(shade, `${id}-${region.code}`)} />
                </svg>
                <span>
                  {region.name}
                  <small>
                    <RegionValue region={region} formatValue={formatValue} />
                  </small>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Classes come from real regions only; an invented value between or beyond them takes the nearest class below. */
const nearestShade = (value: number, { classes }: MapSeries): number =>
  (classOf(value, classes) ?? classes.findLast(({ from }) => from <= value) ?? classes[0])?.shade ?? 0
