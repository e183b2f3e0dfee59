import { lazy } from 'react'
import { LaterPart } from '../../../ui/later-part.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'

const CommitmentRecord = lazy(async () => ({
  default: (await import('./commitment-record.tsx')).CommitmentRecord,
}))

/** Room for what stands behind the story; it comes after the first view. */
export const CommitmentRecordRoom = ({ detail }: { readonly detail: CommitmentDetail }) => (
  <LaterPart height="44rem">
    <CommitmentRecord detail={detail} />
  </LaterPart>
)
