import type { HandoverPack, PackCommitment, PackSource } from '../handover-pack.ts'
import {
  aliasText,
  commitmentPath,
  deadlineDay,
  deadlineText,
  decisionWhy,
  elsewhereWhy,
  leadText,
  riskText,
  showsText,
  undecidedText,
} from '../handover-words.ts'
import type { Block, Cell } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import { hashPrefix, type Speech, sourceNumbers } from '../speech.ts'
import { anchorBlocks } from './anchor-blocks.ts'
import { milestoneBlocks } from './milestone-blocks.ts'
import { statusBlocks } from './status-blocks.ts'

/** Less than this left of a page, and a commitment begins on the next. */
const leastRoom = 330

const subhead = (text: string): Block => ({ kind: 'heading', level: 3, text })
const sentence = (text: string): Block => ({ kind: 'text', text, style: styles.small })

const originText = ({ origin, plan }: PackCommitment, speech: Speech): string =>
  plan === null
    ? speech.word('commitmentOrigins', origin)
    : speech.text('commitment.origin_plan', {
        kind: speech.word('actionPlanKinds', plan.kind),
        title: plan.title,
      })

const startText = (
  { startedOn, startedPrecision, endsOn, endsPrecision }: PackCommitment,
  speech: Speech,
): string => {
  const start =
    startedOn === null ? speech.text('commitment.started_unknown') : speech.day(startedOn, startedPrecision)
  return endsOn === null
    ? start
    : speech.text('commitment.ends', { start, end: speech.day(endsOn, endsPrecision) })
}

const factBlocks = (commitment: PackCommitment, speech: Speech): Block[] => {
  const { aliases, partners, sourcing, sources, summary } = commitment
  const word = speech.word('sourcingLevels', sourcing)
  const address = speech.address(commitmentPath(commitment))
  const rows: [string, string, string?][] = []
  if (aliases.length > 0)
    rows.push([
      speech.text('commitment.aliases'),
      aliases.map((alias) => aliasText(alias, speech)).join('; '),
    ])
  rows.push([speech.text('commitment.lead'), leadText(commitment, speech)])
  if (partners.length > 0) rows.push([speech.text('commitment.partners'), partners.join('; ')])
  rows.push(
    [speech.text('commitment.origin'), originText(commitment, speech)],
    [speech.text('commitment.started'), startText(commitment, speech)],
    [
      speech.text('commitment.sourcing'),
      sources.length === 0
        ? word
        : speech.text('commitment.documents', { sourcing: word, numbers: sourceNumbers(sources) }),
    ],
  )
  rows.push([speech.text('commitment.address'), address, address])
  return [
    ...(summary === null
      ? []
      : [{ kind: 'text', text: speech.pick(summary), style: styles.body, after: 7 } as const]),
    { kind: 'pairs', rows },
  ]
}

const decisionBlocks = (commitment: PackCommitment, speech: Speech): Block[] => {
  const { decisions } = commitment
  const undecided = undecidedText(commitment, speech)
  const blocks: Block[] = [subhead(speech.text('decision.title'))]
  if (undecided !== null) blocks.push(sentence(undecided))
  else if (decisions.length === 0) blocks.push(sentence(speech.text('decision.none')))
  if (decisions.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: speech.text('decision.day_zero'), points: 74 },
        { head: speech.text('decision.decision'), share: 2 },
        { head: speech.text('decision.why'), share: 4 },
        { head: speech.text('decision.date'), points: 74 },
      ],
      rows: decisions.map((decision) => [
        speech.shortDay(decision.dayZero, decision.dayZeroPrecision),
        { text: speech.word('continuityDecisions', decision.decision), style: styles.smallStrong },
        `${decisionWhy(decision, speech)} ${sourceNumbers(decision.sources)}`.trim(),
        speech.shortDay(decision.decidedOn),
      ]),
    })
  return blocks
}

const deadlineBlocks = ({ id }: PackCommitment, { deadlines }: HandoverPack, speech: Speech): Block[] => {
  const own = deadlines.filter(({ commitmentId }) => commitmentId === id)
  const heading = subhead(speech.text('deadline.title'))
  if (own.length === 0) return [heading, sentence(speech.text('deadline.none'))]
  return [
    heading,
    { kind: 'list', items: own.map((each) => `${deadlineDay(each, speech)}: ${deadlineText(each, speech)}`) },
  ]
}

const riskBlocks = (commitment: PackCommitment, { transition }: HandoverPack, speech: Speech): Block[] => {
  const { risks } = commitment
  const heading = subhead(speech.text('risk.title'))
  if (transition === null) return [heading, sentence(speech.text('risk.unasked'))]
  if (risks.length === 0) return [heading, sentence(speech.text('risk.none'))]
  return [heading, { kind: 'list', items: risks.map((risk) => riskText(risk, speech)) }]
}

const challengeBlocks = ({ challenges }: PackCommitment, speech: Speech): Block[] =>
  challenges.length === 0
    ? []
    : [
        subhead(speech.text('challenge.title')),
        {
          kind: 'table',
          columns: [
            { head: speech.text('challenge.kind'), share: 2 },
            { head: speech.text('challenge.detail'), share: 4 },
            { head: speech.text('challenge.solution'), share: 4 },
          ],
          rows: challenges.map(({ kind, detail, knownOn, knownPrecision, solution, source }) => [
            {
              text: speech.word('challengeKinds', kind),
              ...(knownOn === null
                ? {}
                : {
                    aside: speech.text('challenge.known', { day: speech.shortDay(knownOn, knownPrecision) }),
                  }),
            },
            `${speech.pick(detail)} ${source === null ? '' : sourceNumbers([source])}`.trim(),
            solution === null ? speech.text('challenge.unsolved') : speech.pick(solution),
          ]),
        },
      ]

const elsewhereBlocks = ({ solvedElsewhere, seeksHelp }: PackCommitment, speech: Speech): Block[] => {
  const heading = subhead(speech.text('elsewhere.title'))
  if (!seeksHelp) return [heading, sentence(speech.text('elsewhere.unsought'))]
  if (solvedElsewhere.length === 0) return [heading, sentence(speech.text('elsewhere.none'))]
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: speech.text('elsewhere.region'), share: 2 },
        { head: speech.text('elsewhere.commitment'), share: 3.4 },
        { head: speech.text('elsewhere.why'), share: 4.6 },
      ],
      rows: solvedElsewhere.map((solved) => [
        solved.regionName,
        {
          text: speech.pick(solved.title),
          aside: speech.address(solved.path),
          link: speech.address(solved.path),
        },
        elsewhereWhy(solved, speech),
      ]),
    },
  ]
}

const evidenceBlocks = (
  { evidence }: PackCommitment,
  sources: ReadonlyMap<number, PackSource>,
  speech: Speech,
): Block[] => {
  const heading = subhead(speech.text('evidence.title'))
  if (evidence.length === 0) return [heading, sentence(speech.text('evidence.none'))]
  const sourceCell = (number: number): Cell => {
    const source = sources.get(number)
    const sha256 = source?.sha256 ?? null
    return {
      text: `[${number}] ${source?.title ?? source?.url ?? speech.text('source.untitled')}`,
      ...(sha256 === null ? {} : { code: `SHA-256 ${hashPrefix(sha256)}…` }),
      ...(source?.url == null ? {} : { link: source.url }),
    }
  }
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: speech.text('evidence.date'), points: 66 },
        { head: speech.text('evidence.shows'), share: 5 },
        { head: speech.text('evidence.source'), share: 5 },
      ],
      rows: evidence.map((each) => {
        const why = speech.pick(each.rationale)
        return [
          speech.shortDay(each.on, each.precision),
          {
            text: showsText(each, speech),
            aside:
              each.excerpt === null ? why : speech.text('evidence.excerpt', { why, excerpt: each.excerpt }),
          },
          sourceCell(each.source),
        ]
      }),
    },
  ]
}

/** Everything the pack tells of one commitment. */
export function commitmentBlocks(
  commitment: PackCommitment,
  pack: HandoverPack,
  sources: ReadonlyMap<number, PackSource>,
  speech: Speech,
): Block[] {
  const { id, title, themes, statuses } = commitment
  const hasEnded = statuses.continuity.status === 'ended'
  const over = [id, ...themes.map((theme) => speech.word('themes', theme))].join(' · ')
  return [
    { kind: 'page', unlessLeft: leastRoom },
    { kind: 'heading', level: 2, text: speech.pick(title), over, name: id },
    ...factBlocks(commitment, speech),
    ...statusBlocks(commitment, speech),
    ...milestoneBlocks(commitment, speech),
    ...(hasEnded ? [] : deadlineBlocks(commitment, pack, speech)),
    ...anchorBlocks(commitment, speech),
    ...(hasEnded ? [] : riskBlocks(commitment, pack, speech)),
    ...decisionBlocks(commitment, speech),
    ...challengeBlocks(commitment, speech),
    ...elsewhereBlocks(commitment, speech),
    ...evidenceBlocks(commitment, sources, speech),
  ]
}
