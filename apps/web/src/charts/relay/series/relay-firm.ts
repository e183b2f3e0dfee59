import type { DatePrecision, IsoDay } from '@estafet/domain'
import type { RelayFirmStepInput } from '../input/relay-input.ts'

/** The twelve factors in four steps of thickness: 0–2, 3–5, 6–8 and 9–12 firm. */
export const firmSizes = [1, 2, 3, 4] as const
export type FirmSize = (typeof firmSizes)[number]

/** The range of firm factors a size stands for. */
export const firmRangeOf: Readonly<Record<FirmSize, readonly [low: number, high: number]>> = {
  1: [0, 2],
  2: [3, 5],
  3: [6, 8],
  4: [9, 12],
}
const allFactors = 12

const firmSize = (firm: number): FirmSize => firmSizes.find((size) => firm <= firmRangeOf[size][1]) ?? 4

/** A stretch of lane over which as many anchors held it. */
export interface FirmSpan extends RelayFirmStepInput {
  readonly to: IsoDay
  readonly toPrecision: DatePrecision
  readonly size: FirmSize
  /** As if every unknown factor were firm too. */
  readonly sizeAtMost: FirmSize
}

/**
 * The lane's thickness over the days `[began, until]` it runs. Where none of the twelve is known there is none: the
 * absence of a record is not weakness.
 */
export const firmSpans = (
  steps: readonly RelayFirmStepInput[],
  began: IsoDay | null,
  until: IsoDay,
): readonly FirmSpan[] => {
  if (began === null) return []
  return steps.flatMap((step, index) => {
    const from = step.from < began ? began : step.from
    const next = steps[index + 1]
    const isFollowed = next !== undefined && next.from < until
    const to = isFollowed ? next.from : until
    if (from >= to || step.firmHigh - step.firmLow === allFactors) return []
    return [
      {
        ...step,
        from,
        to,
        precision: from === step.from ? step.precision : 'day',
        toPrecision: isFollowed ? next.precision : 'day',
        size: firmSize(step.firmLow),
        sizeAtMost: firmSize(step.firmHigh),
      },
    ]
  })
}
