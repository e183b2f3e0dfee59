import { SimulatedMark } from '../../domain-ui/words/simulated-mark.tsx'
import { stringifySearch } from '../../search-text.ts'
import { Link } from '../../ui/text/link.tsx'

interface RegionOnProps {
  readonly code: string
  readonly name: string
  /** Null: today. */
  readonly day: string | null
}

/** A region as it stood on a day of its own, whatever day the page is about. */
export const RegionOn = ({ code, name, day }: RegionOnProps) => (
  <>
    <Link href={`/kota/${code}${stringifySearch({ pada: day ?? undefined })}`}>{name}</Link>{' '}
    <SimulatedMark regionCode={code} isPlain />
  </>
)
