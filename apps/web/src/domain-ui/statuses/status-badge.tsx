import { StatusTag } from '../../ui/text/status-tag.tsx'
import { Toggletip } from '../../ui/controls/toggletip.tsx'
import { Gloss } from '../words/gloss.tsx'
import { lookOf, statusSets, type StatusKind, type StatusWords } from './status-look.ts'
import { useVocabulary } from '../words/use-vocabulary.ts'
import { openWord } from '../../ui/text/open-key.ts'

interface StatusBadgeProps<Kind extends StatusKind> {
  readonly kind: Kind
  readonly status: StatusWords[Kind]
  /** Added to the word, as in "Belum tercatat keputusan (hari ke-128)". */
  readonly detail?: string
  /** Without its explanation, where a list of a hundred rows would become a hundred more stops for the keyboard. */
  readonly isPlain?: boolean
}

/** One of the four statuses: word, glyph, and what the word means on request. */
export const StatusBadge = <Kind extends StatusKind>(props: StatusBadgeProps<Kind>) => {
  const { kind, status, detail, isPlain } = props
  const { label } = useVocabulary()
  const { tone, glyph } = lookOf(kind, status)
  const word = label(statusSets[kind], openWord(status))
  const tag = (
    <StatusTag tone={tone} glyph={glyph}>
      {detail ? `${word} (${detail})` : word}
    </StatusTag>
  )
  return isPlain ? tag : <Toggletip tip={<Gloss set={statusSets[kind]} word={status} />}>{tag}</Toggletip>
}
