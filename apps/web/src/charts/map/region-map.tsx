import { type ReactNode, useMemo } from 'react'
import { Button } from '../../ui/controls/button.tsx'
import { Figure } from '../../ui/layout/figure.tsx'
import { useWords } from '../use-words.ts'
import { mapFindingText } from './series/map-finding-text.ts'
import type { MapRegion } from './series/map-input.ts'
import { MapLegend } from './map-legend.tsx'
import { mapSeries } from './series/map-series.ts'
import { type MapPictureProps, RegionMapPicture } from './picture/region-map-picture.tsx'
import { RegionMapTable } from './table/region-map-table.tsx'
import styles from './region-map.module.css'
import { StillMap } from './picture/still-map.tsx'
import { SimulatedStrip } from './picture/simulated-strip.tsx'
import { useBoundaries } from './boundaries/use-boundaries.ts'

export interface RegionMapProps extends Omit<MapPictureProps, 'series'> {
  readonly regions: readonly MapRegion[]
  /** Lower bounds of the second to fifth class; without them the regions are cut into fifths. Keep it stable. */
  readonly breaks?: readonly number[] | undefined
  /** What the legend calls the classes of `breaks`, lowest first. Given with them. */
  readonly classNames?: readonly string[] | undefined
  /** The finding, where the page knows a better sentence than from lowest to highest. */
  readonly title?: ReactNode
  readonly subtitle?: ReactNode
  readonly source?: ReactNode
  readonly downloads?: ReactNode
}

/** One measure over all kabupaten and kota. Load it lazily: with its boundaries it weighs more than a page. */
export const RegionMap = (props: RegionMapProps) => {
  const { regions, breaks, classNames, title, subtitle, source, downloads, ...picture } = props
  const { measure, formatValue, highlighted = [] } = picture
  const words = useWords()
  const { boundaries, hasFailed, retry } = useBoundaries()
  const series = useMemo(() => mapSeries(regions, breaks), [regions, breaks])
  const waiting = (
    <>
      <StillMap {...{ series, measure, highlighted }} />
      {hasFailed ? (
        <div className={styles.waiting} role="alert">
          <p>{words.t('map.failed')}</p>
          <Button onClick={retry}>{words.t('map.retry')}</Button>
        </div>
      ) : (
        <p className={styles.waiting} role="status" data-coming="">
          {words.t('map.loading')}
        </p>
      )}
    </>
  )
  return (
    <Figure
      title={title ?? mapFindingText(series.finding, words, formatValue)}
      subtitle={subtitle ?? measure}
      picture={
        <div className={styles.picture}>
          <RegionMapPicture {...picture} {...{ series, boundaries }} waiting={waiting} />
          <MapLegend {...{ series, formatValue, classNames }} hasHighlights={highlighted.length > 0} />
          <SimulatedStrip series={series} formatValue={formatValue} />
        </div>
      }
      table={<RegionMapTable regions={regions} measure={measure} formatValue={formatValue} />}
      source={source}
      downloads={downloads}
    />
  )
}
