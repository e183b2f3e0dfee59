import { Suspense, type ReactNode } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNearView } from '../../ui/use-near-view.ts'
import styles from './relay-room.module.css'

interface RelayRoomProps {
  /** How many commitments the chart will draw. */
  readonly lanes: number
  /** The chart, as a lazy component: fetched when the room is near. */
  readonly children: ReactNode
}

/** Keeps about the room a relay chart will take, and brings it when the reader comes near. */
export const RelayRoom = ({ lanes, children }: RelayRoomProps) => {
  const [room, isNear] = useNearView()
  const skeleton = (
    <div className={styles.room} style={{ '--lanes': lanes }}>
      <Skeleton height="100%" />
    </div>
  )
  return (
    <div ref={room} className={styles.frame}>
      {isNear ? <Suspense fallback={skeleton}>{children}</Suspense> : skeleton}
    </div>
  )
}
