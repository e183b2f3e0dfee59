import type { CommitmentListInput, CommitmentSort } from '@estafet/domain'
import type { HistoricState } from '../../as-of/state-record.ts'

/** A commitment on a day, as far as a list filters and orders it. */
export interface CommitmentOn {
  readonly id: string
  readonly regionCode: string
  readonly state: HistoricState
  /** What a dictionary orders its title by; of no effect but where titles are ordered. */
  readonly titleKey?: string | undefined
}

/**
 * What a list can be narrowed by that is a word of the state: its column in what is kept for today, and the same word
 * of another day. One table, so that a list of today and one of an earlier day cannot come to mean different things.
 */
export const stateFilters = {
  official: { column: 's.official', read: (state: HistoricState) => state.official },
  schedule: { column: 's.schedule', read: (state: HistoricState) => state.schedule },
  continuity: { column: 's.continuity', read: (state: HistoricState) => state.continuityStatus },
  evidence: { column: 's.evidence', read: (state: HistoricState) => state.evidence },
} as const satisfies Partial<
  Record<
    keyof CommitmentListInput,
    { readonly column: string; readonly read: (state: HistoricState) => string }
  >
>
export const stateFilterNames = Object.keys(stateFilters) as (keyof typeof stateFilters)[]

/** What a list is ordered by: its column for today, and the same of another day. What is not known comes last. */
export interface OrderKey {
  readonly column: string
  readonly read: (listed: CommitmentOn) => string | number | null
  readonly isDescending?: true
}

/** Orders of kept columns; days late are counted by the rules, on the day asked. */
export type KeptSort = Exclude<CommitmentSort, 'days_late'>

const id: OrderKey = { column: 's.commitment_id', read: (listed) => listed.id }
const activity: OrderKey = {
  column: 's.last_activity_on',
  read: ({ state }) => state.lastActivityOn,
  isDescending: true,
}

/** The orders of a list, each down to the id, so that two pages never show one commitment twice. */
export const listOrders: Readonly<Record<KeptSort, readonly OrderKey[]>> = {
  activity: [activity, id],
  // In the columns of one index.
  title: [
    { column: 'c.title_key', read: ({ titleKey = '' }) => titleKey },
    { ...id, column: 'c.id' },
  ],
  region: [{ column: 's.region_code', read: ({ regionCode }) => regionCode }, activity, id],
  due: [{ column: 's.next_due_on', read: ({ state }) => state.nextDueOn }, id],
  progress: [
    { column: 's.progress_percent', read: ({ state }) => state.progressPercent, isDescending: true },
    id,
  ],
}

const compareBy =
  ({ read, isDescending }: OrderKey) =>
  (one: CommitmentOn, other: CommitmentOn): number => {
    const [a, b] = [read(one), read(other)]
    if (a === b) return 0
    if (a === null || b === null) return a === null ? 1 : -1
    return a < b === (isDescending === true) ? 1 : -1
  }

/** Which of two comes first, by the first key in which they differ. */
export const compareIn =
  (keys: readonly OrderKey[]) =>
  (one: CommitmentOn, other: CommitmentOn): number => {
    for (const key of keys) {
      const order = compareBy(key)(one, other)
      if (order !== 0) return order
    }
    return 0
  }
