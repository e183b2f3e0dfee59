import { Skeleton } from '../../../ui/later/skeleton.tsx'
import styles from './home-map.module.css'

export const HomeMapSkeleton = () => (
  <div className={styles.skeleton} aria-hidden="true">
    <Skeleton width="34rem" height="1.6rem" />
    <Skeleton width="20rem" />
    <Skeleton height="min(40cqi, 28rem)" />
    <Skeleton height="3rem" />
  </div>
)
