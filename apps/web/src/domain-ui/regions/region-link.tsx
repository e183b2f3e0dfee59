import { Link } from '../../ui/text/link.tsx'
import { SimulatedMark } from '../words/simulated-mark.tsx'

interface RegionLinkProps {
  readonly code: string
  /** With its kind ("Kota Pontianak"): short names are shared by 26 pairs of regions. */
  readonly name: string
}

export const RegionLink = ({ code, name }: RegionLinkProps) => (
  <>
    <Link href={`/kota/${code}`}>{name}</Link> <SimulatedMark regionCode={code} isPlain />
  </>
)
