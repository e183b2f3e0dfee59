import { addMonths } from '@estafet/domain'
import type { HandoverDocument, HandoverPack, PackSource, PackSpell } from '../handover-pack.ts'
import { deadlineDay, deadlineText, holderText } from '../handover-words.ts'
import type { Block, Cell } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import { groupedHash, type Speech } from '../speech.ts'

const paragraph = (text: string): Block => ({ kind: 'text', text, style: styles.body, after: 8 })

/** Every day of the next twelve months, of all commitments. */
export function deadlineTable(pack: HandoverPack, speech: Speech): Block[] {
  const until = speech.day(addMonths(pack.asOf, 12))
  const titles = new Map(pack.commitments.map(({ id, title }) => [id, speech.pick(title)]))
  const where = (id: string | null): Cell | string =>
    id === null ? speech.text('deadline.region') : { text: titles.get(id) ?? id, aside: id }
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: speech.text('section.deadlines'), name: 'deadlines' },
    paragraph(
      pack.deadlines.length === 0
        ? speech.text('summary.deadlines_none', { day: until })
        : speech.text('deadline.intro', { day: until }),
    ),
    {
      kind: 'table',
      columns: [
        { head: speech.text('deadline.date'), points: 92 },
        { head: speech.text('deadline.what'), share: 4 },
        { head: speech.text('deadline.where'), share: 3 },
      ],
      rows: pack.deadlines.map((deadline) => [
        deadlineDay(deadline, speech),
        deadlineText(deadline, speech),
        where(deadline.commitmentId),
      ]),
    },
  ]
}

const sourceCell = (source: PackSource, speech: Speech): Cell => {
  const { title, publisher, url, kind, sha256 } = source
  const name = title ?? speech.text('source.untitled')
  const word = speech.word('sourceKinds', kind)
  // The title of a simulated document says what it is.
  const aside = url === null ? speech.text('source.no_address') : `${word} · ${url}`
  return {
    text: publisher === null ? name : speech.text('source.titled', { title: name, publisher }),
    ...(kind === 'simulated' ? {} : { aside }),
    ...(url === null ? {} : { link: url }),
    ...(sha256 === null ? {} : { code: `SHA-256 ${groupedHash(sha256)}` }),
  }
}

/** Every source the pack refers to, by number. */
export function sourceTable({ sources }: HandoverPack, speech: Speech): Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: speech.text('section.sources'),
    name: 'sources',
  }
  if (sources.length === 0) return [{ kind: 'page' }, heading, paragraph(speech.text('source.none'))]
  return [
    { kind: 'page' },
    heading,
    paragraph(speech.text('source.intro')),
    {
      kind: 'table',
      columns: [
        { head: speech.text('source.number'), points: 36 },
        { head: speech.text('source.title'), share: 1 },
        { head: speech.text('source.date'), points: 78 },
      ],
      rows: sources.map((source) => [
        `[${source.number}]`,
        sourceCell(source, speech),
        source.publishedOn === null
          ? speech.text('source.undated')
          : speech.shortDay(source.publishedOn, source.publishedPrecision),
      ]),
    },
  ]
}

const signer = (title: string, spell: PackSpell | null, pack: HandoverPack, speech: Speech): Block[] => {
  const { kind } = pack.region
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'text',
      text: spell === null ? speech.text(`seat.${kind}`) : holderText(spell, pack.region, speech),
      style: styles.body,
    },
    { kind: 'blank', label: speech.text('signature.name'), space: 34 },
    { kind: 'blank', label: speech.text('signature.seat'), space: 30 },
    { kind: 'blank', label: speech.text('signature.place'), space: 30 },
    { kind: 'blank', label: speech.text('signature.date'), space: 30 },
    { kind: 'blank', label: speech.text('signature.sign'), space: 92 },
  ]
}

/** The last page: who hands over, who receives, and what. */
export function signatureBlocks({ content, hash }: HandoverDocument, speech: Speech): Block[] {
  const { transition } = content
  return [
    { kind: 'page' },
    { kind: 'heading', level: 1, text: speech.text('section.signatures'), name: 'signatures' },
    paragraph(speech.text('signature.intro')),
    {
      kind: 'columns',
      gap: 36,
      columns: [
        signer(speech.text('signature.outgoing'), transition?.outgoing ?? null, content, speech),
        signer(speech.text('signature.incoming'), transition?.incoming ?? null, content, speech),
      ],
    },
    { kind: 'sink', points: 70 },
    { kind: 'rule', weight: 0.5 },
    { kind: 'text', text: speech.text('signature.hash'), style: styles.head, after: 2 },
    { kind: 'text', text: groupedHash(hash), style: styles.hash },
    {
      kind: 'text',
      text: speech.text('foot', {
        region: content.region.name,
        code: content.region.code,
        day: speech.day(content.asOf),
      }),
      style: styles.aside,
    },
  ]
}
