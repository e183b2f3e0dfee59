import type { VocabularyList, VocabularyWord } from '@estafet/i18n'
import type { PackCommitment, PackStatuses } from '../handover-pack.ts'
import {
  continuityBasis,
  evidenceBasis,
  missingAssessors,
  officialBasis,
  planVerdictText,
  scheduleBasis,
} from '../status-basis.ts'
import type { Block, Cell } from '../printer/blocks.ts'
import { styles } from '../printer/look.ts'
import { type Speech, sourceNumbers } from '../speech.ts'

type OwnScale = PackCommitment['otherVerdicts'][number] | PackCommitment['planVerdicts'][number]

const whoCell = ({ actorKind, actorName, methodVersion }: OwnScale, speech: Speech): Cell => ({
  text: speech.word('assessorKinds', actorKind),
  aside: speech.text('verdict.method', { name: actorName, year: methodVersion }),
})

/** Verdicts on other things than completion, and on the plan as a whole: each on its own scale. */
const ownScaleBlocks = ({ otherVerdicts, planVerdicts }: PackCommitment, speech: Speech): Block[] => {
  if (otherVerdicts.length + planVerdicts.length === 0) return []
  const value = (text: string): Cell => ({ text, style: styles.smallStrong })
  return [
    { kind: 'heading', level: 3, text: speech.text('verdict.other_title') },
    { kind: 'text', text: speech.text('verdict.other_why'), style: styles.small },
    {
      kind: 'table',
      columns: [
        { head: speech.text('verdict.who'), share: 3 },
        { head: speech.text('verdict.on'), share: 2 },
        { head: speech.text('verdict.indicator'), share: 2.6 },
        { head: speech.text('verdict.value'), share: 2.6 },
        { head: speech.text('verdict.why'), share: 3 },
      ],
      rows: [
        ...otherVerdicts.map((each) => [
          whoCell(each, speech),
          speech.text('verdict.whole'),
          speech.indicator(each.indicator),
          value(speech.indicatorValue(each.value)),
          [each.rationale === null ? '' : speech.pick(each.rationale), sourceNumbers(each.sources)]
            .join(' ')
            .trim(),
        ]),
        ...planVerdicts.map((each) => [
          whoCell(each, speech),
          speech.text('verdict.of_plan'),
          speech.indicator(each.indicator),
          value(planVerdictText(each, speech)),
          sourceNumbers(each.sources),
        ]),
      ],
    },
  ]
}

const verdictBlocks = (commitment: PackCommitment, speech: Speech): Block[] => {
  const { verdicts } = commitment
  const missing = missingAssessors(commitment)
  const blocks: Block[] = [{ kind: 'heading', level: 3, text: speech.text('verdict.title') }]
  if (verdicts.length > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { head: speech.text('verdict.who'), share: 3 },
        { head: speech.text('verdict.on'), share: 2 },
        { head: speech.text('verdict.value'), share: 2 },
        { head: speech.text('verdict.why'), share: 4.5 },
        { head: speech.text('verdict.date'), points: 62 },
      ],
      rows: verdicts.map(({ actorKind, actorName, milestone, value, rationale, sources, ...judged }) => [
        { text: speech.word('assessorKinds', actorKind), aside: actorName },
        milestone === null
          ? speech.text('verdict.whole')
          : speech.text('verdict.milestone', { n: milestone }),
        { text: speech.word('completionVerdicts', value), style: styles.smallStrong },
        [rationale === null ? '' : speech.pick(rationale), sourceNumbers(sources)].join(' ').trim(),
        speech.shortDay(judged.assessedOn, judged.assessedPrecision),
      ]),
    })
  if (missing.length > 0)
    blocks.push({
      kind: 'text',
      text: speech.text('verdict.missing', {
        kinds: speech.list(missing.map((kind) => speech.word('assessorKinds', kind))),
      }),
      style: styles.small,
    })
  return blocks
}

/** The four statuses, each beside its question and its basis, and what others judged. */
export function statusBlocks(commitment: PackCommitment, speech: Speech): Block[] {
  const { statuses } = commitment
  const answer = <List extends VocabularyList>(list: List, word: VocabularyWord<List>) => ({
    text: speech.word(list, word),
    style: styles.smallStrong,
  })
  const ask = (name: keyof PackStatuses) => speech.word('statusQuestions', `${name}_question`)
  return [
    { kind: 'heading', level: 3, text: speech.text('status.title') },
    {
      kind: 'table',
      columns: [
        { head: speech.text('status.question'), share: 3.2 },
        { head: speech.text('status.answer'), share: 2.4 },
        { head: speech.text('status.basis'), share: 5.6 },
      ],
      rows: [
        [
          ask('official'),
          answer('officialStatuses', statuses.official.status),
          officialBasis(statuses, speech),
        ],
        [
          ask('evidence'),
          answer('evidenceStatuses', statuses.evidence.status),
          evidenceBasis(commitment, speech),
        ],
        [
          ask('schedule'),
          answer('scheduleStatuses', statuses.schedule.status),
          scheduleBasis(statuses, speech),
        ],
        [
          ask('continuity'),
          answer('continuityStatuses', statuses.continuity.status),
          continuityBasis(commitment, speech),
        ],
      ],
    },
    ...verdictBlocks(commitment, speech),
    ...ownScaleBlocks(commitment, speech),
  ]
}
