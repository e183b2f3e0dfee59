import type { IsoDay } from '@estafet/domain'

/** What decides the cost of a question beside its name. */
export interface AskedFor {
  readonly asOf?: unknown
}

/** Places of the queue a question takes while it is answered, of the three there are; one of 0 never waits. */
export type ReadCost = 0 | 1 | 2
type CostOf = (asked: AskedFor, today: IsoDay) => ReadCost

/** A page of rows found by an index, or of one region or commitment: milliseconds. */
const light: CostOf = () => 0
/** Several regions or a long list of facts at once. */
const some: CostOf = () => 1
/** Every commitment of the country goes through the rules. */
const country: CostOf = () => 2
/** Today's answer is kept; another day's is made of the states of every commitment on it. */
const onAnotherDay: CostOf = ({ asOf }, today) => (asOf === undefined || asOf === today ? 0 : 1)

interface Read {
  /** Of the app. */
  readonly procedure?: string
  /** The route for researchers. */
  readonly path?: string
  readonly cost: CostOf
}

/**
 * Every question the product answers, with what it costs. A new one must be named here before it can be asked. Files are
 * not: each costs what its first page does, and one place for each batch it reads on.
 */
const reads: readonly Read[] = [
  { procedure: 'survival.summary', path: '/survival', cost: country },
  { procedure: 'survival.atRisk', path: '/at-risk', cost: country },
  { procedure: 'transition.calendar', path: '/transitions', cost: country },
  { procedure: 'transition.detail', path: '/transitions/:code/:dayZero', cost: some },
  { procedure: 'attention.list', path: '/attention', cost: country },
  { procedure: 'change.between', path: '/changes', cost: country },
  { procedure: 'change.comparison', path: '/comparison/changes', cost: some },
  { procedure: 'change.presets', path: '/as-of-presets', cost: light },
  { procedure: 'comparison.get', path: '/comparison', cost: some },
  { procedure: 'comparison.documents', cost: some },
  { procedure: 'overview.map', path: '/overview', cost: onAnotherDay },
  { procedure: 'overview.home', cost: some },
  { procedure: 'search.find', path: '/search', cost: onAnotherDay },
  { procedure: 'region.list', path: '/regions', cost: onAnotherDay },
  { procedure: 'region.story', path: '/regions/:code/story', cost: light },
  { procedure: 'region.lanes', path: '/regions/:code/lanes', cost: light },
  { procedure: 'region.peers', path: '/regions/:code/peers', cost: onAnotherDay },
  { procedure: 'region.firstSteps', cost: some },
  { path: '/regions/:code', cost: light },
  { path: '/regions/:code/leaders', cost: light },
  { path: '/regions/:code/transitions', cost: light },
  { procedure: 'commitment.list', path: '/commitments', cost: onAnotherDay },
  { procedure: 'commitment.detail', path: '/commitments/:id', cost: light },
  { procedure: 'codeBook.get', path: '/code-book', cost: light },
  { path: '/licences.txt', cost: light },
  { path: '/data-files', cost: country },
]

/** Gathered commitment by commitment, and set by a program: it takes the processor and memory of many pages. */
export const packCost: ReadCost = 2
/** A part of a file, some hundred rows. */
export const batchCost: ReadCost = 1

const byProcedure = new Map(reads.map(({ procedure, cost }) => [procedure, cost]))
const byPath = new Map(reads.map(({ path, cost }) => [path, cost]))

/** @throws Error for a procedure without a row. */
export function costOfProcedure(name: string): CostOf {
  const cost = byProcedure.get(name)
  if (cost === undefined) throw new Error(`there is no cost of the procedure ${name}`)
  return cost
}

/** @throws Error for a route without a row. */
export function costOfPath(path: string): CostOf {
  const cost = byPath.get(path)
  if (cost === undefined) throw new Error(`there is no cost of the route ${path}`)
  return cost
}

/** Of the file `key`: what its page costs, but at least what a batch does. */
export const costOfFile = (key: string): CostOf => {
  const page = byPath.get(`/${key}`)
  return (asked, today) => (page?.(asked, today) === 2 ? 2 : batchCost)
}
