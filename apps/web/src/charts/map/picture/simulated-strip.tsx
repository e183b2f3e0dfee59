import { useId } from 'react'
import { Link } from '../../../ui/text/link.tsx'
import { useWords } from '../../use-words.ts'
import { MapPatternFill } from './map-patterns.tsx'
import type { MapSeries } from '../series/map-series.ts'
import styles from '../region-map.module.css'
import { fillOf } from './region-shapes.tsx'
import { RegionValue } from '../table/region-value.tsx'

interface SimulatedStripProps {
  readonly series: MapSeries
  readonly formatValue: (value: number) => string
}

/** Invented regions lie nowhere: one square each beside the map, marked, in the shades of the same classes. */
export const SimulatedStrip = ({ series, formatValue }: SimulatedStripProps) => {
  const { t } = useWords()
  const id = useId()
  if (series.simulated.length === 0) return null
  return (
    <div className={styles.simulated}>
      <p id={`${id}-title`}>{t('map.simulated')}</p>
      <ul aria-labelledby={`${id}-title`}>
        {series.simulated.map((region) => {
          const fill = series.fills.get(region.code) ?? 'slanted'
          return (
            <li key={region.code}>
              <Link href={`/kota/${region.code}`}>
                <svg aria-hidden="true" width="22" height="22" className={styles.swatch}>
                  {typeof fill === 'string' && (
                    <MapPatternFill id={`${id}-${region.code}-${fill}`} pattern={fill} />
                  )}
                  <rect width="22" height="22" {...fillOf(fill, `${id}-${region.code}`)} />
                </svg>
                <span>
                  {region.name}{' '}
                  <small>
                    <RegionValue region={region} formatValue={formatValue} />
                  </small>
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
