import { Stack } from '../../ui/layout/layout.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import styles from './results.module.css'

const rows = ['a', 'b', 'c', 'd', 'e', 'f']

/** The room of the first rows. */
export const ResultSkeleton = ({ label }: { readonly label: string }) => (
  <div className={styles.list}>
    <VisuallyHidden>{label}</VisuallyHidden>
    <Stack gap={6}>
      {rows.map((row) => (
        <Stack key={row} gap={2}>
          <Skeleton width="24rem" height="1.5rem" />
          <Skeleton width="14rem" />
          <Skeleton height="2.6rem" />
        </Stack>
      ))}
    </Stack>
  </div>
)
