import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { SourceNote } from './source-note.tsx'

type Placed = CommitmentDetail['events'][number]['sources']

/** The documents a fact rests on, and where in them it stands. */
export const PlacedSources = ({ sources }: { readonly sources: Placed }) => (
  <>
    {sources.map(({ page, source }, index) => (
      <span key={source.id}>
        {index > 0 && '; '}
        <SourceNote source={source} />
        {page !== null && page !== '' && ` (${page})`}
      </span>
    ))}
  </>
)
