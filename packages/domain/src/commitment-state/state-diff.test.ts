import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffedState, diffStates, type StateDiff } from './state-diff.ts'

const stateOf = (id: string, values: DiffedState['values'] = {}): DiffedState => ({ id, values })

const anyState = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  values: fc.record({
    title: fc.constantFrom('lama', 'baru'),
    progress: fc.constantFrom(null, 0, 40),
    continuity: fc.constantFrom('confirmed', 'undecided'),
    firm: fc.constantFrom<readonly [number, number] | null>(null, [5, 8], [5, 9]),
  }),
})
/** What is known on a day: each thing at most once. */
const anyDayState: fc.Arbitrary<DiffedState[]> = fc.uniqueArray(anyState, { selector: ({ id }) => id })

const byId = (states: readonly DiffedState[]) => new Map(states.map(({ id, values }) => [id, values]))

/** The second day made of the first and what changed; it uses only what a reader is told. */
const applied = (before: readonly DiffedState[], diff: StateDiff<DiffedState>) => {
  const removed = new Set(diff.removed.map(({ id }) => id))
  const later = byId(before.filter(({ id }) => !removed.has(id)))
  for (const { id, values } of diff.added) later.set(id, values)
  for (const { after, changes } of diff.changed)
    later.set(after.id, {
      ...later.get(after.id),
      ...Object.fromEntries(changes.map((change) => [change.field, change.after])),
    })
  return later
}

describe('what changed between two states', () => {
  test('names what came, what went and each field with its old and new value', () => {
    const before = [
      stateOf('a', { title: 'Lapor', progress: 0, firm: [5, 8] }),
      stateOf('b', { title: 'B' }),
      stateOf('c', { title: 'C' }),
    ]
    const after = [
      stateOf('a', { title: 'Lapor', progress: null, firm: [5, 9] }),
      stateOf('c', { title: 'C' }),
      stateOf('d', { title: 'D' }),
    ]
    const diff = diffStates(before, after)
    expect(diff.added).toEqual([after[2]])
    expect(diff.removed).toEqual([before[1]])
    expect(diff.changed).toEqual([
      {
        before: before[0],
        after: after[0],
        changes: [
          { field: 'progress', before: 0, after: null },
          { field: 'firm', before: [5, 8], after: [5, 9] },
        ],
      },
    ])
    expect(diff.unchanged).toBe(1)
  })

  test('an unknown value is no zero, and the same range twice is the same', () => {
    const of = (values: DiffedState['values']) => [stateOf('a', values)]
    expect(diffStates(of({ progress: null }), of({ progress: 0 })).changed).toHaveLength(1)
    expect(diffStates(of({ firm: [1, 2] }), of({ firm: [1, 2] })).unchanged).toBe(1)
    expect(diffStates(of({ firm: [1, 2] }), of({ firm: null })).changed).toHaveLength(1)
  })

  test('everything of either day is in exactly one part', () => {
    fc.assert(
      fc.property(anyDayState, anyDayState, (before, after) => {
        const { added, removed, changed, unchanged } = diffStates(before, after)
        expect(removed.length + changed.length + unchanged).toBe(before.length)
        expect(added.length + changed.length + unchanged).toBe(after.length)
        for (const { changes } of changed) expect(changes.length).toBeGreaterThan(0)
      }),
    )
  })

  test('a state does not differ from itself, in whatever order', () => {
    fc.assert(
      fc.property(anyDayState, (state) => {
        expect(diffStates(state, state.toReversed())).toEqual({
          added: [],
          removed: [],
          changed: [],
          unchanged: state.length,
        })
      }),
    )
  })

  test('adds up: two changes in a row lead where the change over both does', () => {
    fc.assert(
      fc.property(anyDayState, anyDayState, anyDayState, (first, second, third) => {
        const step = applied(first, diffStates(first, second))
        expect(step).toEqual(byId(second))
        const middle = [...step].map(([id, values]) => stateOf(id, values))
        expect(applied(middle, diffStates(second, third))).toEqual(applied(first, diffStates(first, third)))
      }),
    )
  })
})
