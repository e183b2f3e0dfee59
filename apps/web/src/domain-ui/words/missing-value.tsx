import type { MissingReason } from '@estafet/domain'
import { StatusTag } from '../../ui/text/status-tag.tsx'
import { Toggletip } from '../../ui/controls/toggletip.tsx'
import { Gloss } from './gloss.tsx'
import { useVocabulary } from './use-vocabulary.ts'

/** Stands where a value would: which kind of missing it is, never a zero or a dash. */
export const MissingValue = ({
  reason,
  isPlain,
}: {
  readonly reason: MissingReason
  readonly isPlain?: boolean
}) => {
  const { label } = useVocabulary()
  const tag = (
    <StatusTag tone="missing" glyph="empty">
      {label('missingReasons', reason)}
    </StatusTag>
  )
  return isPlain ? tag : <Toggletip tip={<Gloss set="missingReasons" word={reason} />}>{tag}</Toggletip>
}
