import { SourceLink } from '../../../ui/text/link.tsx'
import type { Words } from '../../use-words.ts'
import type { NamedSource } from '../input/relay-sources.ts'

/** A document by name, as a link where it has an address, and how many more say the same. */
export const SourceName = ({
  source: { name, url, more },
  words: { t },
}: {
  readonly source: NamedSource
  readonly words: Words
}) => (
  <>
    {url === null ? name : <SourceLink href={url}>{name}</SourceLink>}
    {more > 0 && ` ${t('relay.moreSources', { count: more })}`}
  </>
)
