import { memo } from 'react'
import { useNearView } from '../../../../ui/later/use-near-view.ts'
import { classNames } from '../../../../ui/text/class-names.ts'
import { useIsPrinting } from '../../../use-is-printing.ts'
import { Lane, type LaneProps } from './lane.tsx'
import { type LaneHref, LaneTitle } from './lane-title.tsx'
import { lastSeenText } from '../../series/last-seen-text.ts'
import styles from '../../relay-chart.module.css'

/**
 * A lane that is drawn when the reader comes near, reads it by keyboard, or prints: of sixty, few are ever in sight.
 * Its room is kept, so that nothing moves when it comes.
 */
const DeferredLane = (props: LaneProps) => {
  const [room, isNear] = useNearView({ isOneOfMany: true })
  const isPrinting = useIsPrinting()
  if (isNear || isPrinting || props.activeId !== null) return <Lane {...props} />
  return <div ref={room} style={{ height: props.placed.height }} />
}

interface LaneRowViewProps extends LaneProps {
  readonly index: number
  readonly laneHref: LaneHref | undefined
  /** Its picture waits until the reader comes near. */
  readonly isDeferred: boolean
}

/** A lane beside its title (above it on a phone). Kept as it is while the reader is elsewhere: there may be sixty. */
export const LaneRowView = memo(({ index, laneHref, isDeferred, ...lane }: LaneRowViewProps) => {
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
          {row.lastSeen !== null && (
            <>
              {', '}
              <span>{lastSeenText(row.lastSeen, words)}</span>
            </>
          )}
        </span>
      </div>
      {isDeferred ? <DeferredLane {...lane} /> : <Lane {...lane} />}
    </div>
  )
})
LaneRowView.displayName = 'LaneRowView'
