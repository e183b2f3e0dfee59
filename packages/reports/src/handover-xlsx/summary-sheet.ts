import { type VocabularyList, type VocabularyWord, wordCounts } from '@estafet/i18n'
import type { HandoverDocument, HandoverPack } from '../handover-pack.ts'
import { holderText, spellText, transitionText } from '../handover-words.ts'
import { stepText } from '../summary-words.ts'
import type { Speech } from '../speech.ts'
import { buildSheet, type BuiltSheet, type SheetValue } from './sheet.ts'

interface SummaryRow {
  readonly item: string
  readonly value: SheetValue
  readonly note: string
}

const row = (item: string, value: SheetValue, note = ''): SummaryRow => ({ item, value, note })

const handoverRows = ({ transition, region }: HandoverPack, speech: Speech): SummaryRow[] => {
  const text = transitionText(transition, speech)
  if (transition === null) return [row(speech.text('cover.transition'), text)]
  const { outgoing, incoming } = transition
  return [
    row(speech.text('cover.transition'), { day: transition.on, precision: transition.precision }, text),
    row(
      speech.text('cover.outgoing'),
      holderText(outgoing, region, speech),
      outgoing === null ? '' : spellText(outgoing, speech),
    ),
    row(
      speech.text('cover.incoming'),
      incoming === null ? speech.text('cover.incoming_unknown') : holderText(incoming, region, speech),
    ),
  ]
}

const countRows = <List extends VocabularyList>(
  name: keyof Omit<HandoverPack['counts'], 'commitments'>,
  list: List,
  counts: Readonly<Record<VocabularyWord<List>, number>>,
  speech: Speech,
): SummaryRow[] => {
  const found = wordCounts(counts)
  const all = found.reduce((sum, [, count]) => sum + count, 0)
  const note = speech.text('summary.of', {
    amount: speech.amount(name === 'schedule' ? 'milestones' : 'commitments', all),
  })
  const asked = speech.word('statusQuestions', `${name}_question`)
  return found
    .filter(([, count]) => count > 0)
    .map(([word, count]) => row(`${asked} ${speech.word(list, word)}`, count, note))
}

/** What the cover and the first page say, as rows. */
export function summarySheet(
  { content, hash, datasetVersion, generatedAt }: HandoverDocument,
  speech: Speech,
): BuiltSheet {
  const { region, asOf, methodVersion, lastHandover, firstSteps } = content
  const simulated = region.isSimulated
    ? [row(speech.text('simulated.title'), speech.text('simulated.text'))]
    : []
  const decisions =
    lastHandover === null
      ? []
      : wordCounts(lastHandover.standings).map(([word, count]) =>
          row(
            `${speech.text('summary.decisions_title')}: ${speech.word('decisionStandings', word)}`,
            count,
            speech.text('summary.of', { amount: speech.amount('commitments', lastHandover.open) }),
          ),
        )
  const rows = [
    ...simulated,
    row(speech.text('title'), region.name, region.code),
    row(speech.text('column.on'), { day: asOf }, speech.text('as_of', { day: speech.day(asOf) })),
    ...handoverRows(content, speech),
    row(speech.text('sheet.commitments'), content.counts.commitments),
    ...countRows('official', 'officialStatuses', content.counts.official, speech),
    ...countRows('evidence', 'evidenceStatuses', content.counts.evidence, speech),
    ...countRows('schedule', 'scheduleStatuses', content.counts.schedule, speech),
    ...countRows('continuity', 'continuityStatuses', content.counts.continuity, speech),
    ...decisions,
    row(speech.text('deadline.title'), content.deadlines.length),
    ...firstSteps.map((step) => row(speech.text('summary.first_title'), stepText(step, content, speech))),
    row(
      speech.text('cover.versions'),
      speech.text('cover.versions_value', { dataset: datasetVersion, method: methodVersion }),
    ),
    row(speech.text('cover.made'), speech.text('cover.made_value', speech.instant(generatedAt))),
    row(speech.text('cover.hash'), hash, speech.text('cover.hash_why')),
  ]
  return buildSheet<SummaryRow>(
    'summary',
    [
      { key: 'item', kind: 'text', width: 52, value: ({ item }) => item },
      { key: 'value', kind: 'text', width: 70, value: ({ value }) => value },
      { key: 'note', kind: 'text', width: 70, value: ({ note }) => note },
    ],
    rows,
    speech,
  )
}
