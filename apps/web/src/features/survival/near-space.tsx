import { Suspense, type ReactNode } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNearView } from '../../ui/use-near-view.ts'
import styles from './survival.module.css'

interface NearSpaceProps {
  /** About the height it will take. */
  readonly height: string
  /** A lazy component: fetched when the space is near. */
  readonly children: ReactNode
}

/** Keeps the space of a chart or a list, and brings it when the reader comes near. */
export const NearSpace = ({ height, children }: NearSpaceProps) => {
  const [space, isNear] = useNearView()
  const skeleton = <Skeleton height={height} />
  return (
    <div ref={space} className={styles.space}>
      {isNear ? <Suspense fallback={skeleton}>{children}</Suspense> : skeleton}
    </div>
  )
}
