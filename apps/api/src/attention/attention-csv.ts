import { isSimulatedRegion } from '@estafet/domain'
import type { CsvColumn } from '../csv/csv-column.ts'
import { answerColumns, regionColumns } from '../csv/shared-columns.ts'
import type { Attention } from './attention.read.ts'

/** One thing that needs attention, of whichever of the three kinds. */
export interface AttentionRow {
  readonly kind: 'overdue' | 'silent' | 'decision_due'
  readonly regionCode: string
  readonly regionName: string
  readonly commitmentId: string | null
  readonly title: string | null
  readonly milestone: string | null
  /** The first deadline; of a silent region that of the period; of a decision the hundredth day. */
  readonly dueOn: string
  /** Of an overdue milestone. */
  readonly daysLate: number | null
  readonly period: string | null
  /** Commitments the new head has not decided on. */
  readonly undecided: number | null
}

const nothing = {
  commitmentId: null,
  title: null,
  milestone: null,
  daysLate: null,
  period: null,
  undecided: null,
}

export const attentionRows = ({ overdue, periods, decisions }: Attention): AttentionRow[] => [
  ...overdue.items.map((item): AttentionRow => ({
    ...nothing,
    kind: 'overdue',
    regionCode: item.regionCode,
    regionName: item.regionName,
    commitmentId: item.commitmentId,
    title: item.title,
    milestone: item.milestoneTitle,
    dueOn: item.originalDueOn,
    daysLate: item.daysLate,
  })),
  ...periods.flatMap(({ periodLabel, dueOn, silent }) =>
    silent.map(({ code, name }): AttentionRow => ({
      ...nothing,
      kind: 'silent',
      regionCode: code,
      regionName: name,
      dueOn,
      period: periodLabel,
    })),
  ),
  ...decisions.map((each): AttentionRow => ({
    ...nothing,
    kind: 'decision_due',
    regionCode: each.regionCode,
    regionName: each.regionName,
    dueOn: each.dueOn,
    undecided: each.undecided,
  })),
]

/** Columns of `attention.csv`; the code book explains each. */
export const attentionColumns = ({
  asOf,
  sample,
}: Pick<Attention, 'asOf' | 'sample'>): readonly CsvColumn<AttentionRow>[] => [
  { header: 'kind', value: (row) => row.kind },
  ...regionColumns<AttentionRow>((row) => ({
    code: row.regionCode,
    name: row.regionName,
    isSimulated: isSimulatedRegion(row.regionCode),
  })),
  { header: 'commitment_id', value: (row) => row.commitmentId },
  { header: 'title', value: (row) => row.title },
  { header: 'milestone', value: (row) => row.milestone },
  { header: 'due_on', value: (row) => row.dueOn },
  { header: 'days_late', value: (row) => row.daysLate },
  { header: 'period', value: (row) => row.period },
  { header: 'undecided', value: (row) => row.undecided },
  { header: 'sample', value: () => sample },
  ...answerColumns(asOf),
]
