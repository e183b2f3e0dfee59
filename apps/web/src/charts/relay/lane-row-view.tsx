import { memo } from 'react'
import { classNames } from '../../ui/class-names.ts'
import type { Words } from '../use-words.ts'
import type { DayScale } from './day-scale.ts'
import { Lane } from './lane.tsx'
import { type LaneHref, LaneTitle } from './lane-title.tsx'
import styles from './relay-chart.module.css'
import type { RelayFact } from './relay-facts.ts'
import type { PlacedRow } from './relay-marks.ts'
import type { LaneRow } from './relay-series.ts'

interface LaneRowViewProps {
  readonly index: number
  readonly row: LaneRow
  readonly facts: readonly RelayFact[]
  readonly placed: PlacedRow
  readonly x: DayScale
  readonly width: number
  readonly activeId: string | null
  readonly domId: (factId: string) => string
  readonly words: Words
  readonly laneHref: LaneHref | undefined
}

/** A lane beside its title (above it on a phone). Kept as it is while the reader is elsewhere: there may be sixty. */
export const LaneRowView = memo(({ index, laneHref, ...lane }: LaneRowViewProps) => {
  const { row, words, activeId } = lane
  return (
    <div
      role="row"
      data-row={index}
      className={classNames(styles.row, activeId !== null && styles.activeRow)}
    >
      <div role="rowheader" className={styles.title}>
        <span className={styles.titleText}>
          <LaneTitle lane={row} href={laneHref} tabIndex={-1} />
        </span>
        <span className={styles.status}>
          {words.t(`vocabulary:continuityStatuses.${row.continuity}`)}
          {row.lastSeenOn !== null && (
            <>
              {', '}
              <span>{words.t('relay.lastSeen', { on: words.day(row.lastSeenOn) })}</span>
            </>
          )}
        </span>
      </div>
      <Lane {...lane} />
    </div>
  )
})
LaneRowView.displayName = 'LaneRowView'
