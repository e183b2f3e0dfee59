import { Skeleton } from '../../../ui/later/skeleton.tsx'
import styles from './region-peers-table.module.css'

/** The room of ten rows. */
export const PeersSkeleton = () => (
  <div className={styles.room} aria-hidden="true">
    <Skeleton height="100%" />
  </div>
)
