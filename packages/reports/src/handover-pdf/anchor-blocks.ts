import type { PackAnchor, PackCommitment } from '../handover-pack.ts'
import { warningTexts } from '../handover-words.ts'
import type { Block, Cell } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import { type Speech, sourceNumbers } from '../speech.ts'

const endText = ({ standing, expiresOn }: PackAnchor, speech: Speech): string => {
  if (expiresOn === null) return speech.text('anchor.no_end')
  const day = speech.shortDay(expiresOn)
  return standing === 'expired' ? speech.text('anchor.expired', { day }) : day
}

const documentCell = ({ document, note, sources }: PackAnchor, speech: Speech): Cell => ({
  text: [document ?? speech.text('anchor.no_document'), sourceNumbers(sources)]
    .filter((part) => part !== '')
    .join(' '),
  ...(note === null ? {} : { aside: speech.pick(note) }),
})

const row = (
  anchor: PackAnchor,
  level: NonNullable<PackAnchor['level']>,
  speech: Speech,
): (Cell | string)[] => [
  speech.word('anchorFactors', anchor.factor),
  {
    text: `${level} · ${speech.level(anchor.factor, level)}`,
    level: { level, isExpired: anchor.standing === 'expired' },
  },
  documentCell(anchor, speech),
  anchor.fromOn === null ? '' : speech.shortDay(anchor.fromOn, anchor.fromPrecision),
  endText(anchor, speech),
]

/** What holds the commitment: the known factors as a table, claims and unknown ones by name, and the warnings. */
export function anchorBlocks({ anchoring }: PackCommitment, speech: Speech): Block[] {
  const known = anchoring.factors.flatMap((anchor) =>
    anchor.level === null ? [] : [row(anchor, anchor.level, speech)],
  )
  const unknown = anchoring.factors
    .filter(({ level, claimedLevel }) => level === null && claimedLevel === null)
    .map(({ factor }) => speech.word('anchorFactors', factor))
  const claimed = anchoring.factors.flatMap(({ factor, claimedLevel }) =>
    claimedLevel === null
      ? []
      : [`${speech.word('anchorFactors', factor)} (${speech.level(factor, claimedLevel)})`],
  )
  const title = speech.text('anchor.title', { firm: speech.firm(anchoring) })
  const blocks: Block[] = [{ kind: 'heading', level: 3, text: title }]
  // Somebody who looked and could not tell left a date.
  if (anchoring.factors.every(({ fromOn }) => fromOn === null))
    return [...blocks, { kind: 'text', text: speech.noAnchors(), style: styles.small }]
  if (known.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: speech.text('anchor.factor'), share: 3 },
        { head: speech.text('anchor.level'), share: 4.4 },
        { head: speech.text('anchor.document'), share: 4 },
        { head: speech.text('anchor.from'), points: 62 },
        { head: speech.text('anchor.expires'), points: 88 },
      ],
      rows: known,
    })
  if (claimed.length > 0)
    blocks.push({
      kind: 'text',
      text: speech.text('anchor.claimed', { factors: claimed.join('; ') }),
      style: styles.small,
    })
  if (unknown.length > 0)
    blocks.push({
      kind: 'text',
      text: speech.text('anchor.unknown', { factors: unknown.join('; ') }),
      style: styles.small,
    })
  if (anchoring.warnings.length > 0)
    blocks.push({
      kind: 'text',
      text: speech.text('anchor.warnings', { warnings: warningTexts(anchoring, speech).join(' ') }),
      style: styles.smallStrong,
    })
  return blocks
}
