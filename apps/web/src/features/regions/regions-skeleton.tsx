import { Skeleton } from '../../ui/later/skeleton.tsx'
import styles from './regions-list.module.css'

const rows = Array.from({ length: 16 }, (_, row) => row)

export const RegionsSkeleton = () => (
  <div className={styles.skeleton} aria-hidden="true">
    {rows.map((row) => (
      <Skeleton key={row} height="1.3rem" />
    ))}
  </div>
)
