import { type ComponentType, Suspense, type ReactNode } from 'react'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useNearView } from '../../ui/later/use-near-view.ts'
import styles from './relay-room.module.css'
import { useChartCode } from './use-chart-code.ts'

interface RelayRoomProps<Props> {
  /** How many commitments the chart will draw. */
  readonly lanes: number
  /** Fetches the chart. Keep it stable. */
  readonly load: () => Promise<ComponentType<Props>>
  /** Draws the fetched chart; `room` keeps its place while it has nothing to draw. */
  readonly children: (Chart: ComponentType<Props>, room: ReactNode) => ReactNode
}

/** Keeps about the room a relay chart will take, and brings it when the reader comes near. */
export const RelayRoom = <Props,>({ lanes, load, children }: RelayRoomProps<Props>) => {
  const [room, isNear] = useNearView()
  const Chart = useChartCode(load, isNear)
  const skeleton = (
    <div className={styles.room} style={{ '--lanes': lanes }}>
      <Skeleton height="100%" />
    </div>
  )
  return (
    <div ref={room} className={styles.frame}>
      {Chart === null ? skeleton : <Suspense fallback={skeleton}>{children(Chart, skeleton)}</Suspense>}
    </div>
  )
}
