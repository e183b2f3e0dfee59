import '../../chart-tokens.css'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useElementWidth } from '../../use-element-width.ts'
import { widthBefore } from './still-map.tsx'
import { useWords } from '../../use-words.ts'
import type { Boundaries } from '../boundaries/boundaries.ts'
import { groupOf, type IslandGroup, islandGroups } from '../boundaries/island-groups.ts'
import { IslandButtons } from './island-buttons.tsx'
import { mapPatterns } from '../series/map-fill.ts'
import { MapHighlights, RegionRing, ringedShapes } from './map-highlights.tsx'
import { MapPatternFill } from './map-patterns.tsx'
import { MapReadout } from './map-readout.tsx'
import { MapSearch } from './map-search.tsx'
import type { MapSeries } from '../series/map-series.ts'
import shapes from './map-shapes.module.css'
import { mapView } from '../boundaries/map-view.ts'
import { regionTowards } from '../boundaries/nearest-region.ts'
import styles from '../region-map.module.css'
import { RegionShapes } from './region-shapes.tsx'
import { useMapPointer } from './use-map-pointer.ts'

export interface MapPictureProps {
  readonly series: MapSeries
  /** What is measured, for screen readers and the table: "Jumlah komitmen". */
  readonly measure: string
  readonly formatValue: (value: number) => string
  /** Opens a region; keep it stable. */
  readonly onSelect: (code: string) => void
  /** Codes of the few regions to be ringed and named among the 514. */
  readonly highlighted?: readonly string[] | undefined
}

interface RegionMapPictureProps extends MapPictureProps {
  /** Null until they have come. */
  readonly boundaries: Boundaries | null
  /** What stands in the place of the drawing until then. */
  readonly waiting: ReactNode
}

const noBox = { left: 0, top: 0, width: 1, height: 1 }
const notYet: Boundaries = {
  shapes: [],
  byCode: new Map(),
  outlines: '',
  boxes: Object.fromEntries(islandGroups.map((group) => [group, noBox])) as Boundaries['boxes'],
}

/**
 * The drawing. Arrow keys mean directions here, which no widget role offers: hence `application`, with one tab
 * stop, a live readout, a search field beside it and the table as its equal.
 */
export const RegionMapPicture = (props: RegionMapPictureProps) => {
  const { series, measure, formatValue, onSelect, highlighted = [], waiting } = props
  const hasCome = props.boundaries !== null
  const boundaries = props.boundaries ?? notYet
  const { t } = useWords()
  const id = useId()
  const [group, setGroup] = useState<IslandGroup>('all')
  const { measured, width } = useElementWidth<HTMLDivElement>(widthBefore)
  const view = useMemo(() => mapView(boundaries.boxes[group], width), [boundaries, group, width])
  const { activeCode, setActiveCode, codeAt } = useMapPointer(boundaries, view)
  const active = activeCode === null ? undefined : boundaries.byCode.get(activeCode)
  const named = useMemo(() => new Map(series.real.map((region) => [region.code, region])), [series])
  const rings = useMemo(
    () => ringedShapes(highlighted, boundaries, series),
    [highlighted, boundaries, series],
  )
  const show = (code: string) => {
    setActiveCode(code)
    if (group !== 'all' && groupOf(code) !== group) setGroup(groupOf(code))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const start = active ?? rings[0] ?? boundaries.shapes[0]
    if (!start) return
    if (event.key === 'Enter' && active) onSelect(active.code)
    else if (event.key === 'Escape') setActiveCode(null)
    else {
      const towards = active ? regionTowards(boundaries.shapes, start, event.key) : start.code
      if (towards === null || !event.key.startsWith('Arrow')) return
      event.preventDefault()
      show(towards)
    }
  }
  const onPointer = (event: PointerEvent<SVGSVGElement>) => setActiveCode(codeAt(event))
  const { box } = view
  return (
    <div className={styles.picture}>
      <IslandButtons group={group} onChoose={setGroup} />
      <div
        {...measured}
        {...(hasCome && {
          role: 'application',
          tabIndex: 0,
          'aria-roledescription': t('map.picture'),
          'aria-label': measure,
          'aria-describedby': `${id}-help`,
          onKeyDown,
        })}
        className={styles.map}
      >
        {hasCome ? (
          <svg
            width={view.width}
            height={view.height}
            viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
            aria-hidden="true"
            onPointerMove={onPointer}
            onPointerDown={onPointer}
            onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setActiveCode(null)}
            // A mouse has read the value on its way; a finger reads first and opens from the readout.
            onPointerUp={(event) => {
              const code = codeAt(event)
              if (event.pointerType === 'mouse' && event.button === 0 && code !== null) onSelect(code)
            }}
          >
            <defs>
              {mapPatterns.map((pattern) => (
                <MapPatternFill
                  key={pattern}
                  id={`${id}-${pattern}`}
                  {...{ pattern }}
                  spacing={5 / view.scale}
                />
              ))}
            </defs>
            <RegionShapes boundaries={boundaries} fills={series.fills} view={view} patternId={id} />
            <MapHighlights shapes={rings} view={view} />
            {active && <RegionRing shape={active} view={view} className={shapes.active} />}
          </svg>
        ) : (
          waiting
        )}
      </div>
      <div className={styles.below} data-print="none" data-needs="script">
        <MapReadout
          id={`${id}-help`}
          region={activeCode === null ? null : (named.get(activeCode) ?? null)}
          formatValue={formatValue}
          onSelect={onSelect}
        />
        <MapSearch boundaries={boundaries} onChoose={show} />
      </div>
    </div>
  )
}
