import { factRows, sourceOf } from '../series/relay-facts.ts'
import { namedSource, type NamedSource } from './relay-sources.ts'
import type { RelaySeries } from '../series/relay-series.ts'

const shortAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')

/** In one line: a source that is named only by where it was published is told by its address. */
const citation = ({ name, url }: NamedSource): string => {
  if (url === null) return name
  const address = shortAddress(url)
  return address.includes(name.replace(/^www\./, '')) ? address : `${name}, ${address}`
}

/** Every source the chart rests on, once, in the order a reader meets them: the heads first, then lane by lane. */
export const namedSources = (series: RelaySeries): readonly string[] => [
  ...new Set(
    factRows(series).flatMap(({ facts }) =>
      facts.flatMap((fact) => {
        const source = namedSource(sourceOf(fact), series.documents)
        return source === null ? [] : [citation(source)]
      }),
    ),
  ),
]
