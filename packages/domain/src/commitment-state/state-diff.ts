/** The fields a reader is told about when something is not what it was. */
export const changeFields = [
  'title',
  'lead_agency',
  'official',
  'evidence',
  'schedule',
  'continuity',
  'progress',
  'next_due_on',
  'firm',
  'delivery',
  'percent',
  'due_on',
  'completed_on',
  'head',
  'capacity',
  'head_since',
  'expected_transition',
  'commitments',
] as const
export type ChangeField = (typeof changeFields)[number]

/** What a field can hold on a day; a pair is a range with both ends in it. Null: unknown, or nobody, or no such day. */
export type DiffValue = string | number | boolean | null | readonly [number, number]

/** The fields of one thing on a day; the same fields on every day. */
export type DiffValues = Readonly<Partial<Record<ChangeField, DiffValue>>>

/** One thing (a commitment, a milestone) as known on a day. */
export interface DiffedState {
  /** The same on both days. */
  readonly id: string
  readonly values: DiffValues
}

/** A field that is not what it was. */
export interface FieldChange {
  readonly field: ChangeField
  readonly before: DiffValue
  readonly after: DiffValue
}

export interface ChangedState<State> {
  readonly before: State
  readonly after: State
  /** In the order of `changeFields`; never empty. */
  readonly changes: readonly FieldChange[]
}

/** What happened to a set of things between two days; every thing of either day is in exactly one part. */
export interface StateDiff<State> {
  /** Not known on the first day, in the order of the second. */
  readonly added: readonly State[]
  /** No longer in the set on the second day, in the order of the first. */
  readonly removed: readonly State[]
  readonly changed: readonly ChangedState<State>[]
  readonly unchanged: number
}

const isSame = (a: DiffValue, b: DiffValue): boolean =>
  typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
    ? a[0] === b[0] && a[1] === b[1]
    : a === b

/** The fields that differ between two days. A field that is given on neither day does not. */
export const fieldChanges = (before: DiffValues, after: DiffValues): FieldChange[] =>
  changeFields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => !isSame(change.before, change.after))

/** What differs between the things known on two days. */
export const diffStates = <State extends DiffedState>(
  before: readonly State[],
  after: readonly State[],
): StateDiff<State> => {
  const earlier = new Map(before.map((state) => [state.id, state]))
  const later = new Set(after.map(({ id }) => id))
  const both = after.flatMap((state) => {
    const old = earlier.get(state.id)
    return old === undefined
      ? []
      : [{ before: old, after: state, changes: fieldChanges(old.values, state.values) }]
  })
  const changed = both.filter(({ changes }) => changes.length > 0)
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed,
    unchanged: both.length - changed.length,
  }
}
