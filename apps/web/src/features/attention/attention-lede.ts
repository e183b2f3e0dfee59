import type { Attention } from './attention.queries.ts'

type Counted = {
  readonly overdue: { readonly total: number }
  readonly periods: readonly { readonly silent: { readonly length: number } }[]
  readonly decisions: { readonly length: number }
  readonly beside: Attention['beside']
}

/** One clause of the opening sentence, by the key of its text. */
export interface LedeClause {
  readonly key: 'overdue' | 'silent' | 'not_asked' | 'decisions' | 'unknown' | 'past'
  readonly count: number
}

/** What is recorded, and beside it what nobody knows. Where no region was ever asked to report, none is counted. */
export const attentionLede = ({
  overdue,
  periods: [last],
  decisions,
  beside,
}: Counted): { readonly recorded: readonly LedeClause[]; readonly beside: readonly LedeClause[] } => ({
  recorded: [
    { key: 'overdue', count: overdue.total },
    last === undefined ? { key: 'not_asked', count: 0 } : { key: 'silent', count: last.silent.length },
    { key: 'decisions', count: decisions.length },
  ],
  beside: [
    { key: 'unknown', count: beside.outcomeUnknown },
    { key: 'past', count: beside.decisionsPast },
  ],
})
