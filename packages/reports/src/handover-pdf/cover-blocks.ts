import type { HandoverDocument, HandoverPack, PackTransition } from '../handover-pack.ts'
import { holderText, spellText, transitionText } from '../handover-words.ts'
import type { Block } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import { groupedHash, type Speech } from '../speech.ts'

const placeText = ({ kind, provinceName, code }: HandoverPack['region'], speech: Speech): string =>
  kind === 'province' || provinceName === null
    ? speech.text('cover.place_province', { code })
    : speech.text('cover.place', { kind: speech.word('regionKinds', kind), province: provinceName, code })

type Pairs = Extract<Block, { kind: 'pairs' }>['rows']

const incomingText = ({ incoming }: PackTransition, region: HandoverPack['region'], speech: Speech): string =>
  incoming === null ? speech.text('cover.incoming_unknown') : holderText(incoming, region, speech)

const handoverRows = ({ transition, region }: HandoverPack, speech: Speech): Pairs => {
  const rows: [string, string][] = [[speech.text('cover.transition'), transitionText(transition, speech)]]
  if (transition === null) return rows
  const { outgoing, interim } = transition
  rows.push([speech.text('cover.outgoing'), holderText(outgoing, region, speech)])
  if (outgoing !== null) rows.push([speech.text('cover.spell'), spellText(outgoing, speech)])
  if (interim.length > 0)
    rows.push([
      speech.text('cover.interim'),
      interim.map((spell) => `${holderText(spell, region, speech)}: ${spellText(spell, speech)}`).join('\n'),
    ])
  rows.push([speech.text('cover.incoming'), incomingText(transition, region, speech)])
  return rows
}

const evidenceCount = ({ commitments }: HandoverPack): number =>
  commitments.reduce((sum, { evidence }) => sum + evidence.length, 0)

/** The first page: whose pack, of which day, from whom to whom, and its hash. */
export function coverBlocks(
  { content, hash, datasetVersion, generatedAt }: HandoverDocument,
  speech: Speech,
): Block[] {
  const { region, asOf, methodVersion } = content
  const notice: Block[] = region.isSimulated
    ? [
        {
          kind: 'notice',
          title: speech.text('simulated.title'),
          text: speech.text('simulated.text'),
        },
        { kind: 'gap', points: 8 },
      ]
    : []
  return [
    { kind: 'gap', points: 60 },
    { kind: 'rule', weight: 3 },
    { kind: 'gap', points: 6 },
    { kind: 'text', text: speech.text('title'), style: styles.coverOver, after: 6 },
    { kind: 'text', text: region.name, style: styles.cover, after: 4 },
    { kind: 'text', text: placeText(region, speech), style: styles.largeLabel, after: 14 },
    {
      kind: 'text',
      text: speech.text('as_of', { day: speech.day(asOf) }),
      style: { ...styles.heading2 },
      after: 22,
    },
    ...notice,
    { kind: 'pairs', isLarge: true, rows: handoverRows(content, speech) },
    { kind: 'gap', points: 4 },
    {
      kind: 'pairs',
      isLarge: true,
      rows: [
        [
          speech.text('cover.holds'),
          speech.text('cover.holds_value', {
            commitments: speech.amount('commitments', content.commitments.length),
            evidence: speech.amount('evidence', evidenceCount(content)),
            sources: speech.amount('sources', content.sources.length),
          }),
        ],
        [
          speech.text('cover.versions'),
          speech.text('cover.versions_value', { dataset: datasetVersion, method: methodVersion }),
        ],
        [speech.text('cover.made'), speech.text('cover.made_value', speech.instant(generatedAt))],
      ],
    },
    { kind: 'sink', points: 104 },
    { kind: 'rule', weight: 0.5 },
    { kind: 'text', text: speech.text('cover.hash'), style: styles.head, after: 2 },
    { kind: 'text', text: groupedHash(hash), style: styles.hash, after: 4 },
    { kind: 'text', text: speech.text('cover.hash_why'), style: styles.aside },
  ]
}
