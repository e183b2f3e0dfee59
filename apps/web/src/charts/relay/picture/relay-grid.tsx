import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { classNames } from '../../../ui/text/class-names.ts'
import type { Words } from '../../use-words.ts'
import { LaneRowView } from './lane/lane-row-view.tsx'
import { RelayBackdrop } from './relay-backdrop.tsx'
import type { LaneHref } from './lane/lane-title.tsx'
import styles from '../relay-chart.module.css'
import type { FactRow } from '../series/relay-facts.ts'
import type { RelayLayout } from '../layout/relay-layout.ts'
import { nearestFact, placeLane, placeLeaders, type PlacedRow } from '../layout/relay-marks.ts'
import { isCrowded } from '../series/is-crowded.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import { SpellStrip } from './strip/spell-strip.tsx'
import type { RelayCursor } from './cursor/use-relay-cursor.ts'

interface RelayGridProps {
  readonly series: RelaySeries
  readonly rows: readonly FactRow[]
  readonly layout: RelayLayout
  readonly cursor: RelayCursor
  readonly label: string
  readonly words: Words
  readonly laneHref: LaneHref | undefined
  readonly chartId: string
  /** Whether the pointer or the focus went to the words about the fact: then it is still being read. */
  readonly isReadout: (target: EventTarget | null) => boolean
}

const place = (
  series: RelaySeries,
  rows: readonly FactRow[],
  { x, chartWidth }: RelayLayout,
): readonly PlacedRow[] =>
  rows.map(({ facts }, index) => {
    const lane = series.lanes[index - 1]
    return lane ? placeLane(lane, facts, x, chartWidth) : placeLeaders(series, x, chartWidth)
  })

const rowElement = (grid: Element | null, row: number) => grid?.querySelector(`[data-row="${row}"]`)

/** The row under the pointer, and where in its drawing. */
const pointedAt = ({ target, clientX, clientY }: MouseEvent) => {
  const row = target instanceof Element ? target.closest('[data-row]') : null
  const box = row?.querySelector('svg')?.getBoundingClientRect()
  return row && box
    ? { row: Number(row.getAttribute('data-row')), x: clientX - box.left, y: clientY - box.top }
    : null
}

/**
 * A grid, because that is what it is: lanes are rows, facts are cells, arrows move between them. Focus stays on
 * the grid (one tab stop) and points at the cell being read.
 */
export const RelayGrid = (props: RelayGridProps) => {
  const { series, rows, layout, cursor, label, words, laneHref, chartId, isReadout } = props
  const { x, chartWidth, titleWidth, isPhone } = layout
  const grid = useRef<HTMLDivElement>(null)
  const placed = useMemo(() => place(series, rows, layout), [series, rows, layout])
  const domId = useCallback((factId: string) => `${chartId}-${factId}`, [chartId])
  const activeRow = cursor.active?.row

  useEffect(() => {
    if (activeRow !== undefined && !cursor.isByPointer)
      rowElement(grid.current, activeRow)?.scrollIntoView({ block: 'nearest' })
  }, [activeRow, cursor.isByPointer])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && activeRow !== undefined)
      rowElement(grid.current, activeRow)?.querySelector('a')?.click()
    if (cursor.press(event)) event.preventDefault()
  }
  const meant = (event: MouseEvent) => {
    const pointed = pointedAt(event)
    const [facts, at] = pointed === null ? [] : [rows[pointed.row]?.facts, placed[pointed.row]]
    return pointed && facts && at ? { row: pointed.row, fact: nearestFact(facts, at, pointed) } : null
  }
  const onPointerMove = (event: PointerEvent) => {
    const found = event.pointerType === 'touch' ? null : meant(event)
    if (found !== null) cursor.point(found.row, found.fact)
  }
  // A click of the mouse and a tap of a finger, but not the finger that scrolls.
  const onClick = (event: MouseEvent) => {
    const found = event.target instanceof Element && event.target.closest('a') ? null : meant(event)
    if (found !== null) cursor.hold(found.row, found.fact)
  }
  const onPointerLeave = ({ pointerType, relatedTarget }: PointerEvent) => {
    if (pointerType === 'mouse' && cursor.isByPointer && !isReadout(relatedTarget)) cursor.leave()
  }
  const onFocus = ({ target, currentTarget }: FocusEvent) => {
    if (target === currentTarget && target.matches(':focus-visible')) cursor.enter()
  }
  const shared = { x, width: chartWidth, domId, words, activeId: cursor.fact?.id ?? null }
  const isDeferred = isCrowded(series)
  const [leaders, ...lanes] = rows
  const [placedLeaders, ...placedLanes] = placed

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-describedby={`${chartId}-help`}
      aria-activedescendant={cursor.fact ? domId(cursor.fact.id) : undefined}
      className={classNames(styles.grid, isPhone && styles.phone)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={({ relatedTarget }) => !isReadout(relatedTarget) && cursor.leave()}
      onPointerLeave={onPointerLeave}
      onPointerMove={onPointerMove}
      onClick={onClick}
      style={{ '--title-width': `${titleWidth}px` }}
    >
      {leaders && placedLeaders && (
        <div role="row" data-row={0} className={styles.head}>
          <div role="rowheader" className={styles.headTitle}>
            {words.t('relay.leaders')}
            {series.dayZero !== null && <span>{words.t('relay.months')}</span>}
          </div>
          <SpellStrip
            {...shared}
            activeId={activeRow === 0 ? shared.activeId : null}
            series={series}
            row={leaders}
            placed={placedLeaders}
          />
        </div>
      )}
      <div role="presentation" className={styles.lanes}>
        <RelayBackdrop series={series} x={x} width={chartWidth} className={styles.backdrop} />
        {lanes.map(({ key, facts }, index) => {
          const [row, at] = [series.lanes[index], placedLanes[index]]
          if (!row || !at) return null
          const isActive = activeRow === index + 1
          return (
            <LaneRowView
              key={key}
              {...shared}
              activeId={isActive ? shared.activeId : null}
              index={index + 1}
              row={row}
              facts={facts}
              placed={at}
              laneHref={laneHref}
              isDeferred={isDeferred}
            />
          )
        })}
      </div>
    </div>
  )
}
