import styles from './skeleton.module.css'

interface SkeletonProps {
  readonly width?: string
  readonly height?: string
}

/** Holds the room of what is coming. Say "loading" once for the whole, not here. */
export const Skeleton = ({ width = '100%', height = '1.1em' }: SkeletonProps) => (
  <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" />
)
