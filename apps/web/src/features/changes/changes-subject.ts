import type { ChangesFilter } from './changes.queries.ts'

/** What the page with the two days is about. */
export type ChangesSubject =
  | { readonly is: 'region'; readonly code: string }
  | { readonly is: 'commitment'; readonly id: string }
  | { readonly is: 'comparison'; readonly codes: readonly string[] }
  | {
      readonly is: 'list'
      readonly filter: ChangesFilter
      /** Narrowed by more than whether its regions are real. */
      readonly isNarrowed: boolean
      readonly page: number
    }
