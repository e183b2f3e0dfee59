import { addMonths, type RiskReason, riskReasonKinds } from '@estafet/domain'
import { countedWords, type VocabularyList, type VocabularyWord, wordCounts } from '@estafet/i18n'
import type { HandoverPack, PackCommitment } from '../handover-pack.ts'
import { deadlineDay, deadlineText, quoted } from '../handover-words.ts'
import type { Block } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import type { Speech } from '../speech.ts'
import { stepText } from '../summary-words.ts'

/** As many as one page has room for beside all the rest. */
const deadlinesShown = 4

export const isLiving = ({ statuses }: PackCommitment): boolean => statuses.continuity.status !== 'ended'

const question = <List extends VocabularyList>(
  name: 'official' | 'evidence' | 'schedule' | 'continuity',
  list: List,
  counts: Readonly<Record<VocabularyWord<List>, number>>,
  speech: Speech,
): Block[] => {
  const found = wordCounts(counts).filter(([, count]) => count > 0)
  const all = found.reduce((sum, [, count]) => sum + count, 0)
  const amount = speech.amount(name === 'schedule' ? 'milestones' : 'commitments', all)
  return [
    {
      kind: 'text',
      text: speech.word('statusQuestions', `${name}_question`),
      style: styles.strong,
      after: 1,
    },
    {
      kind: 'text',
      text: all === 0 ? speech.text('summary.of_none') : speech.text('summary.of', { amount }),
      style: styles.aside,
      after: 2,
    },
    {
      kind: 'table',
      isTight: true,
      columns: [
        { head: '', share: 1 },
        { head: '', points: 40, align: 'right' },
      ],
      rows: found.map(([word, count]) => [
        speech.word(list, word),
        { text: speech.number(count), style: styles.smallStrong },
      ]),
    },
  ]
}

const decisionText = ({ lastHandover }: HandoverPack, speech: Speech): string => {
  if (lastHandover === null) return speech.text('summary.decisions_none')
  const { dayZero, dayZeroPrecision, open, standings } = lastHandover
  const day = speech.day(dayZero, dayZeroPrecision)
  if (open === 0) return speech.text('summary.decisions_empty', { day })
  return speech.text('summary.decisions', {
    day,
    open: speech.amount('commitments', open),
    parts: countedWords(standings, 'decisionStandings', speech),
  })
}

const riskText = ({ commitments, transition }: HandoverPack, speech: Speech): string => {
  if (transition === null) return speech.text('summary.risks_unasked')
  const living = commitments.filter(isLiving)
  const counts = riskReasonKinds.map((kind: RiskReason['kind']) => ({
    kind,
    count: living.filter(({ risks }) => risks.some((risk) => risk.kind === kind)).length,
  }))
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => speech.text(`summary.risk.${kind}`, { count: speech.number(count) }))
  if (parts.length === 0) return speech.text('summary.risks_none')
  return speech.text('summary.risks', {
    living: speech.amount('commitments', living.length),
    parts: speech.list(parts),
  })
}

const subhead = (text: string): Block => ({ kind: 'heading', level: 3, text })
const paragraph = (text: string): Block => ({ kind: 'text', text, style: styles.small })

/** What is due on one day, of one commitment or of several at once: every budget line ends with its year. */
const deadlineItems = ({ deadlines, commitments }: HandoverPack, speech: Speech): string[] => {
  const together = Map.groupBy(deadlines, (each) =>
    each.kind === 'milestone'
      ? JSON.stringify(each)
      : JSON.stringify([each.on, each.precision, each.kind, each.factor]),
  )
  return [...together.values()].flatMap((group): string[] => {
    const [first] = group
    if (first === undefined) return []
    const day = deadlineDay(first, speech)
    const what = deadlineText(first, speech, 'short')
    if (first.commitmentId === null) return [`${day}: ${what}`]
    const about = commitments.find(({ id }) => id === first.commitmentId)
    const text =
      group.length === 1
        ? speech.text('deadline.on_one', { what, commitment: quoted(about, first.commitmentId, speech) })
        : speech.text('deadline.on_several', { what, amount: speech.amount('commitments', group.length) })
    return [`${day}: ${text}`]
  })
}

const deadlineBlocks = (pack: HandoverPack, speech: Speech): Block[] => {
  const { deadlines, asOf } = pack
  const day = speech.day(addMonths(asOf, 12))
  if (deadlines.length === 0) return [paragraph(speech.text('summary.deadlines_none', { day }))]
  const items = deadlineItems(pack, speech)
  const key = items.length > deadlinesShown ? 'summary.deadlines' : 'summary.deadlines_all'
  return [
    paragraph(speech.text(key, { count: speech.number(deadlines.length), day })),
    { kind: 'list', items: items.slice(0, deadlinesShown), style: styles.small },
  ]
}

/** The one page for those who read one page. */
export function summaryBlocks(pack: HandoverPack, speech: Speech): Block[] {
  const { commitments, asOf, firstSteps } = pack
  const living = commitments.filter(isLiving).length
  const name = 'summary'
  const heading: Block = { kind: 'heading', level: 1, text: speech.text('summary.title'), name }
  if (commitments.length === 0)
    return [
      { kind: 'page' },
      heading,
      paragraph(speech.text('summary.intro_none', { day: speech.day(asOf) })),
    ]
  return [
    { kind: 'page' },
    heading,
    paragraph(
      speech.text(living === commitments.length ? 'summary.intro_living' : 'summary.intro', {
        commitments: speech.amount('commitments', commitments.length),
        day: speech.day(asOf),
        living: speech.number(living),
        ended: speech.number(commitments.length - living),
      }),
    ),
    { kind: 'gap', points: 8 },
    {
      kind: 'columns',
      gap: 28,
      columns: [
        [
          ...question('official', 'officialStatuses', pack.counts.official, speech),
          ...question('schedule', 'scheduleStatuses', pack.counts.schedule, speech),
        ],
        [
          ...question('evidence', 'evidenceStatuses', pack.counts.evidence, speech),
          ...question('continuity', 'continuityStatuses', pack.counts.continuity, speech),
        ],
      ],
    },
    subhead(speech.text('summary.decisions_title')),
    paragraph(decisionText(pack, speech)),
    subhead(speech.text('summary.risks_title')),
    paragraph(riskText(pack, speech)),
    subhead(speech.text('summary.deadlines_title')),
    ...deadlineBlocks(pack, speech),
    subhead(speech.text('summary.first_title')),
    ...(firstSteps.length === 0
      ? [paragraph(speech.text('summary.first_none'))]
      : [
          {
            kind: 'list',
            items: firstSteps.map((step) => stepText(step, pack, speech)),
            style: styles.small,
          } as const,
          { kind: 'text', text: speech.text('summary.first_why'), style: styles.aside } as const,
        ]),
  ]
}
