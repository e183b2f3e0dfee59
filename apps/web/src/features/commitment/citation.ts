import type { IsoDay } from '@estafet/domain'
import type { Format } from '../../ui/use-format.ts'

interface Cited {
  readonly id: string
  readonly title: string
  readonly regionName: string
  readonly asOf: IsoDay
}

/** The address that opens the page as it stood on that day, whatever is learned later. */
const citedAddress = (origin: string, { id, asOf }: Pick<Cited, 'id' | 'asOf'>): string =>
  `${origin}/komitmen/${encodeURIComponent(id)}?pada=${asOf}`

export interface CitationParts {
  readonly title: string
  readonly region: string
  readonly on: string
  readonly url: string
}

export const citationParts = (cited: Cited, origin: string, format: Format): CitationParts => ({
  title: cited.title,
  region: cited.regionName,
  on: format.day(cited.asOf),
  url: citedAddress(origin, cited),
})
