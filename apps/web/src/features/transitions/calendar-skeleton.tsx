import { Skeleton } from '../../ui/skeleton.tsx'

/** The room of the findings and the first part. */
export const CalendarSkeleton = () => (
  <div aria-hidden="true">
    <Skeleton height="5rem" />
    <Skeleton height="24rem" />
  </div>
)
