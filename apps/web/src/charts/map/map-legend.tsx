import { useId } from 'react'
import { useWords } from '../use-words.ts'
import { type MapFill, patternOf, rangePattern } from './series/map-fill.ts'
import { MapPatternFill } from './picture/map-patterns.tsx'
import type { MapSeries } from './series/map-series.ts'
import shapes from './picture/map-shapes.module.css'
import styles from './region-map.module.css'
import { fillOf } from './picture/region-shapes.tsx'

interface MapLegendProps {
  readonly series: MapSeries
  readonly formatValue: (value: number) => string
  readonly hasHighlights: boolean
  /** The names of the classes that breaks were given for. */
  readonly classNames?: readonly string[] | undefined
}

/** Each shade with its values and how many regions have it; why the others have none, counted as well. */
export const MapLegend = ({
  series: { classes, ranges, missing },
  formatValue,
  ...props
}: MapLegendProps) => {
  const { hasHighlights, classNames } = props
  const { t } = useWords()
  const id = useId()
  const swatch = (fill: MapFill) => (
    <svg aria-hidden="true" width="26" height="18" className={styles.swatch}>
      {typeof fill === 'string' && <MapPatternFill id={`${id}-${fill}`} pattern={fill} />}
      <rect width="26" height="18" {...fillOf(fill, id)} />
    </svg>
  )
  return (
    <ul aria-label={t('map.legend')} className={styles.legend}>
      {classes.map(({ rank, shade, from, to, count, isOpenAbove }) => (
        <li key={shade}>
          {swatch(shade)}
          <span>
            {(rank === null ? undefined : classNames?.[rank]) ??
              (isOpenAbove
                ? t('map.atLeast', { from: formatValue(from) })
                : from === to
                  ? t('map.single', { from: formatValue(from) })
                  : t('map.class', { from: formatValue(from), to: formatValue(to) }))}{' '}
            <small>{t('map.count', { count })}</small>
          </span>
        </li>
      ))}
      {ranges > 0 && (
        <li>
          {swatch(rangePattern)}
          <span>
            {t('map.range_class')} <small>{t('map.count', { count: ranges })}</small>
          </span>
        </li>
      )}
      {missing.map(({ reason, count }) => (
        <li key={reason}>
          {swatch(patternOf(reason))}
          <span>
            {t(`vocabulary:missingReasons.${reason}`)} <small>{t('map.count', { count })}</small>
          </span>
        </li>
      ))}
      {hasHighlights && (
        <li>
          <svg aria-hidden="true" width="26" height="18">
            <rect className={shapes.highlight} x="3" y="3" width="20" height="12" rx="3" />
          </svg>
          <span>{t('map.highlighted')}</span>
        </li>
      )}
      <li>
        <svg aria-hidden="true" width="26" height="18">
          <circle className={`${shapes.marker} ${shapes.blank}`} cx="13" cy="9" r="4" />
        </svg>
        <span>{t('map.kota')}</span>
      </li>
    </ul>
  )
}
