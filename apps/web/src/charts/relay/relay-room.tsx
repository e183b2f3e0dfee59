import { type ComponentType, lazy, type ReactNode, type RefObject, Suspense, useState } from 'react'
import { DrawnPart } from '../../ui/later/drawn-part.tsx'
import { useIsDrawnBefore } from '../../ui/later/drawn-before.ts'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useNearView } from '../../ui/later/use-near-view.ts'
import styles from './relay-room.module.css'
import { useChartCode } from './use-chart-code.ts'

/**
 * A larger chart is not drawn by the server: its lanes are gathered commitment by commitment, and it would be longer than
 * all the rest of its page.
 */
const mostDrawnAhead = 12

interface RelayRoomProps<Props> {
  /** How many commitments the chart will draw. */
  readonly lanes: number
  /** Fetches the chart. Keep it stable. */
  readonly load: () => Promise<ComponentType<Props>>
  /** Draws the fetched chart; `room` keeps its place while it has nothing to draw. */
  readonly children: (Chart: ComponentType<Props>, room: ReactNode) => ReactNode
}

interface DrawnRoomProps {
  readonly room: RefObject<HTMLDivElement | null>
  readonly isNear: boolean
  readonly skeleton: ReactNode
}

const lazily = <Props,>(load: RelayRoomProps<Props>['load']) =>
  lazy(async () => {
    const Chart = await load()
    return {
      default: (props: { readonly children: (Chart: ComponentType<Props>) => ReactNode }) =>
        props.children(Chart),
    }
  })

/** A chart the server has drawn: it stands as it came until the reader comes near. */
const DrawnRoom = <Props,>({
  load,
  children,
  room,
  isNear,
  skeleton,
}: RelayRoomProps<Props> & DrawnRoomProps) => {
  const [Loaded] = useState(() => lazily(load))
  return (
    <DrawnPart room={room} isDue={isNear} standIn={skeleton} prepare={load}>
      <Loaded>{(Chart) => children(Chart, skeleton)}</Loaded>
    </DrawnPart>
  )
}

/** Keeps about the room a relay chart will take, and brings it when the reader comes near. */
export const RelayRoom = <Props,>({ lanes, load, children }: RelayRoomProps<Props>) => {
  const isDrawnBefore = useIsDrawnBefore() && lanes <= mostDrawnAhead
  const [room, isNear] = useNearView()
  const Chart = useChartCode(load, isNear, !isDrawnBefore)
  const skeleton = (
    <div className={styles.room} style={{ '--lanes': lanes }}>
      <Skeleton height="100%" />
    </div>
  )
  if (isDrawnBefore)
    return (
      <div className={styles.frame}>
        <DrawnRoom {...{ lanes, load, room, isNear, skeleton }}>{children}</DrawnRoom>
      </div>
    )
  return (
    <div ref={room} className={styles.frame}>
      {Chart === null ? skeleton : <Suspense fallback={skeleton}>{children(Chart, skeleton)}</Suspense>}
    </div>
  )
}
