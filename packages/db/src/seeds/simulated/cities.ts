import type { IsoDay } from '@estafet/domain'

/** How a fictional city tends to behave; shares are probabilities from 0 to 1. */
export interface CityCharacter {
  readonly commitments: number
  /** Share of quarters with a report in time, and of those with a late one; the rest is silence. */
  readonly onTime: number
  readonly late: number
  /** No report at all from this day on. */
  readonly silentFrom?: IsoDay
  /** Share of unfinished milestones the city calls finished. */
  readonly overclaims: number
  /** Share of claims with a document. */
  readonly documents: number
  /** Share of claims that somebody outside judged. */
  readonly assessed: number
  /** Mean days past the deadline. */
  readonly drag: number
  readonly movesDeadlines: number
  /** Share of years in which somebody saw a commitment at work. */
  readonly sighted: number
}

const character = (values: Partial<CityCharacter>): CityCharacter => ({
  commitments: 10,
  onTime: 0.55,
  late: 0.25,
  overclaims: 0.09,
  documents: 0.5,
  assessed: 0.3,
  drag: 45,
  movesDeadlines: 0.22,
  sighted: 0.75,
  ...values,
})

/** One character a region, so that every view of the product has something to tell apart. */
export const cityCharacters: Readonly<Record<string, CityCharacter>> = {
  // Large and late: much is done, after the deadline.
  '99.01': character({ commitments: 12, drag: 130, movesDeadlines: 0.42, late: 0.4, onTime: 0.4 }),
  '99.02': character({}),
  // Few documents, honest reports.
  '99.03': character({ commitments: 9, documents: 0.2, drag: 75, onTime: 0.45, late: 0.35 }),
  // Hardly reports, and stops after the inauguration.
  '99.04': character({
    commitments: 8,
    onTime: 0.15,
    late: 0.2,
    silentFrom: '2026-06-28',
    sighted: 0.45,
    drag: 110,
  }),
  // Diligent, rich in evidence.
  '99.71': character({
    commitments: 12,
    onTime: 0.92,
    late: 0.06,
    documents: 0.88,
    overclaims: 0.03,
    movesDeadlines: 0.1,
    assessed: 0.55,
    drag: 5,
    sighted: 0.95,
  }),
  // Good until the last handover, then silent.
  '99.72': character({ commitments: 11, onTime: 0.75, late: 0.15, silentFrom: '2026-06-14', assessed: 0.3 }),
  // Optimistic without evidence.
  '99.73': character({
    commitments: 10,
    overclaims: 0.55,
    documents: 0.08,
    assessed: 0.7,
    onTime: 0.85,
    late: 0.1,
    drag: 120,
  }),
  // Not heard of since the inauguration of 2025.
  '99.74': character({ commitments: 9, silentFrom: '2025-02-20', sighted: 0.5, drag: 90 }),
  // Under an acting head: many deadlines moved.
  '99.75': character({ commitments: 10, movesDeadlines: 0.4, drag: 80, onTime: 0.5 }),
  '99.76': character({ commitments: 11, onTime: 0.8, late: 0.12, documents: 0.7, assessed: 0.3, drag: 20 }),
  // Reports regularly, usually late.
  '99.77': character({ commitments: 10, onTime: 0.2, late: 0.65, documents: 0.55 }),
  // Small, few reports of much weight.
  '99.78': character({
    commitments: 8,
    onTime: 0.6,
    late: 0.2,
    documents: 0.92,
    assessed: 0.6,
    drag: 25,
    sighted: 0.9,
  }),
}
