import { type DatePrecision, isInferred } from '@estafet/domain'

/** Whether the days between two heads are counted from or to a day that was worked out from other facts. */
export const isGapInferred = (
  inaugurated: DatePrecision,
  outgoing: { readonly endedPrecision?: DatePrecision | null } | null,
): boolean =>
  isInferred(inaugurated) || (outgoing?.endedPrecision != null && isInferred(outgoing.endedPrecision))
