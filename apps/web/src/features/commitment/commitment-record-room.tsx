import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useLater } from '../../ui/use-later.ts'
import type { CommitmentDetail } from './commitment-page.queries.ts'

const CommitmentRecord = lazy(async () => ({
  default: (await import('./commitment-record.tsx')).CommitmentRecord,
}))

/** Room for what stands behind the story; it comes after the first view. */
export const CommitmentRecordRoom = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const [room, isDue] = useLater()
  const skeleton = <Skeleton height="44rem" />
  return (
    <div ref={room}>
      {isDue ? (
        <Suspense fallback={skeleton}>
          <CommitmentRecord detail={detail} />
        </Suspense>
      ) : (
        skeleton
      )}
    </div>
  )
}
