import type { IsoDay } from '@estafet/domain'

/** What decides the cost of a question beside its name. */
export interface AskedFor {
  readonly asOf?: unknown
}

/** Places of the queue a question takes while it is answered, of the three there are; one of 0 never waits. */
export type ReadCost = 0 | 1 | 2
/** What a question costs, which its route declares. */
export type CostOf = (asked: AskedFor, today: IsoDay) => ReadCost

/** A page of rows found by an index, or of one region or commitment: milliseconds. */
export const light: CostOf = () => 0
/** Several regions or a long list of facts at once. */
export const some: CostOf = () => 1
/** Every commitment of the country goes through the rules. */
export const country: CostOf = () => 2
/** Today's answer is kept; another day's is made of the states of every commitment on it. */
export const onAnotherDay: CostOf = ({ asOf }, today) => (asOf === undefined || asOf === today ? 0 : 1)

/** Gathered commitment by commitment, and set by a program: it takes the processor and memory of many pages. */
export const packCost: ReadCost = 2
/** A part of a file, some hundred rows. */
export const batchCost: ReadCost = 1

/** Of a file beside a page: what the page costs, but at least what a batch does. */
export const costOfFile =
  (page: CostOf = light): CostOf =>
  (asked, today) =>
    page(asked, today) === 2 ? 2 : batchCost
