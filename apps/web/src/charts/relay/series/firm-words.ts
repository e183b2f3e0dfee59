import { type Message, message, word } from '../../message.ts'
import type { FirmSpan } from './relay-firm.ts'

const factors = 12

/** How many anchors held it: "5 dari 12 penopang diketahui kuat, 3 belum diketahui", or without the last part where nothing is unknown. */
export const firmRange = ({ firmLow, firmHigh }: Pick<FirmSpan, 'firmLow' | 'firmHigh'>): Message =>
  message(firmLow === firmHigh ? 'anchors:firm_exact' : 'anchors:firm_range', {
    low: firmLow,
    unknown: firmHigh - firmLow,
    all: factors,
  })

/** The range, since when, and what changed it where that is little enough to be named. */
export const firmWords = (firm: FirmSpan): readonly Message[] => [
  message('relay.fact.firm', {
    from: { day: firm.from, precision: firm.precision },
    to: { day: firm.to, precision: firm.toPrecision },
    range: firmRange(firm),
  }),
  ...firm.begun.map(({ factor, level }) =>
    message('relay.fact.firmBegun', {
      factor: word(`vocabulary:anchorFactors.${factor}`),
      level: word(`anchors:levels.${factor}.${level}`),
    }),
  ),
  ...firm.expired.map((factor) =>
    message('relay.fact.firmExpired', { factor: word(`vocabulary:anchorFactors.${factor}`) }),
  ),
]
