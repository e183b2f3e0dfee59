import type { SurvivalHorizon } from '@estafet/domain'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionColumns, regionKey } from '../csv/shared-columns.ts'
import type { TransitionExportRow } from './transition-export.read.ts'

const transitionOf = ({ handover }: TransitionExportRow) => handover.transition
const decisionOf = ({ commitment }: TransitionExportRow) => commitment.handover.decision
const documentsOf = (row: TransitionExportRow) => decisionOf(row)?.evidence.map(({ source }) => source) ?? []
const joined = (texts: readonly (string | null)[]): string | null => {
  const given = texts.filter((text) => text !== null)
  return given.length === 0 ? null : given.join('~')
}
const survivalAt = (months: SurvivalHorizon): CsvColumn<TransitionExportRow> => ({
  header: `survival_${months}_months`,
  value: ({ survival }) => survival?.[months] ?? null,
})

/** Columns of `transitions.csv`; lists are joined with `~`. The code book explains each header. */
export const transitionColumns = (asOf: string): readonly CsvColumn<TransitionExportRow>[] => [
  ...regionColumns<TransitionExportRow>(({ region }) => region),
  { header: 'region_kind', value: ({ region }) => region.kind },
  { header: 'province_code', value: ({ region }) => region.provinceCode },
  { header: 'province_key', value: ({ region }) => regionKey(region.provinceCode) },
  { header: 'day_zero', value: (row) => transitionOf(row).inauguratedOn },
  { header: 'day_zero_precision', value: ({ handover }) => handover.precision },
  { header: 'transition_kind', value: (row) => transitionOf(row).kind },
  { header: 'outgoing_name', value: (row) => transitionOf(row).outgoing?.personName ?? null },
  { header: 'incoming_name', value: (row) => transitionOf(row).incoming.personName },
  { header: 'gap_days', value: (row) => transitionOf(row).gapDays },
  { header: 'decisions_due_on', value: ({ handover }) => handover.windows?.decisionsDueOn ?? null },
  { header: 'rpjmd_due_on', value: ({ handover }) => handover.windows?.rpjmdDueOn ?? null },
  { header: 'commitment_id', value: ({ commitment }) => commitment.facts.id },
  { header: 'title', value: ({ commitment }) => commitment.facts.title },
  { header: 'title_en', value: ({ commitment }) => commitment.facts.titleEn },
  { header: 'started_on', value: ({ commitment }) => commitment.facts.startedOn },
  { header: 'started_precision', value: ({ commitment }) => commitment.facts.startedPrecision ?? null },
  { header: 'standing_on_day_zero', value: ({ commitment }) => commitment.onDayZero },
  { header: 'decision_standing', value: ({ commitment }) => commitment.handover.standing },
  { header: 'days_since', value: ({ handover }) => handover.windows?.daysSince ?? null },
  { header: 'decision', value: (row) => decisionOf(row)?.decision ?? null },
  { header: 'decided_on', value: (row) => decisionOf(row)?.decidedOn ?? null },
  { header: 'stop_reason', value: (row) => decisionOf(row)?.reason ?? null },
  { header: 'paused_until', value: (row) => decisionOf(row)?.pausedUntil ?? null },
  { header: 'merged_into_id', value: (row) => decisionOf(row)?.mergedIntoId ?? null },
  { header: 'decision_note', value: (row) => decisionOf(row)?.note ?? null },
  { header: 'document_titles', value: (row) => joined(documentsOf(row).map(({ title }) => title)) },
  { header: 'document_urls', value: (row) => joined(documentsOf(row).map(({ url }) => url)) },
  { header: 'recorder', value: (row) => decisionOf(row)?.recorder ?? null },
  { header: 'last_seen_alive_on', value: ({ life }) => life.lastSeenAliveOn },
  { header: 'last_seen_alive_precision', value: ({ life }) => life.lastSeenAlivePrecision },
  { header: 'ended_how', value: ({ life }) => life.endedHow },
  { header: 'first_seen_ended_on', value: ({ life }) => life.firstSeenEndedOn },
  { header: 'first_seen_ended_precision', value: ({ life }) => life.firstSeenEndedPrecision },
  { header: 'first_end_on', value: ({ time }) => time?.firstEndOn ?? null },
  { header: 'first_end_cause', value: ({ time }) => time?.cause ?? null },
  { header: 'is_end_taken_back', value: ({ time }) => (time?.cause == null ? null : time.isEndTakenBack) },
  { header: 'anchoring_on_day_zero', value: ({ anchoring }) => anchoring },
  survivalAt(6),
  survivalAt(12),
  survivalAt(24),
  ...answerColumns(asOf),
]
