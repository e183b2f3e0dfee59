/** One habit that `pnpm verify` holds. */
export interface Check {
  readonly name: string
  /** What is wrong, in words that say where; empty when nothing is. */
  findProblems: () => Promise<readonly string[]>
}
