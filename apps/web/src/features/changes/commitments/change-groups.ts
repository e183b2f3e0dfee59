import { type ChangeField, changeFields } from '@estafet/domain'
import type { ChangedField, ChangedItem } from '../changes.queries.ts'

/** One commitment's change in one field. */
export interface ChangeRow {
  readonly item: ChangedItem
  readonly change: ChangedField
}

export interface ChangeGroup {
  readonly field: ChangeField
  readonly rows: readonly ChangeRow[]
}

export interface ChangeGroups {
  readonly added: readonly ChangedItem[]
  readonly removed: readonly ChangedItem[]
  /** By what changed, what readers come for first; a commitment stands in as many groups as it changed in fields. */
  readonly changed: readonly ChangeGroup[]
}

// Whether it lives on comes first; then the other three questions.
const first: readonly ChangeField[] = ['continuity', 'official', 'evidence', 'schedule']
const order = [...first, ...changeFields.filter((field) => !first.includes(field))]

const told = ({ before, after }: ChangedField): string => JSON.stringify([before, after])

/** What happened to commitments, by kind and, of those that changed, by field; the same change side by side. */
export const changeGroups = (items: readonly ChangedItem[]): ChangeGroups => {
  const rows = items.flatMap((item) => item.changes.map((change) => ({ item, change })))
  const byField = Map.groupBy(rows, ({ change }) => change.field)
  return {
    added: items.filter(({ kind }) => kind === 'added'),
    removed: items.filter(({ kind }) => kind === 'removed'),
    changed: order.flatMap((field) => {
      const own = byField.get(field)
      return own === undefined
        ? []
        : [{ field, rows: own.toSorted((a, b) => told(a.change).localeCompare(told(b.change))) }]
    }),
  }
}

/** Only what the reader asked for: the new, the gone, or one field; everything without a word, or for one unknown. */
export const onlyOf = (groups: ChangeGroups, word: string | undefined): ChangeGroups => {
  const { added, removed, changed } = groups
  const isKnown = word === 'added' || word === 'removed' || changed.some(({ field }) => field === word)
  if (!isKnown) return groups
  return {
    added: word === 'added' ? added : [],
    removed: word === 'removed' ? removed : [],
    changed: changed.filter(({ field }) => field === word),
  }
}
