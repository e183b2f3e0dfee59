import type { RegionKind } from '../vocabulary.ts'

/** What a region is looked for by. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly kind: RegionKind
  readonly provinceName: string | null
  /** The code the statistics office (BPS) gives it, without a dot; null for a simulated region. */
  readonly bpsCode: string | null
  /** Kemendagri codes it had before. */
  readonly formerCodes: readonly string[]
}

// Kemendagri and BPS number the provinces of Papua differently, and both anew in 2022.
const isPapua = (digits: string): boolean => digits >= '91' && digits < '99'

/** Whether a text is written as a code of a region: digits, however they are set apart, also as files have it (`ID-35.76`). */
export const isPlaceCode = (text: string): boolean => /^\s*(?:id[\s-]*)?[\d\s.,-]+$/iu.test(text)

/**
 * The places a code may mean, whatever system and time it is of: today's Kemendagri code; one the place had before a new
 * province was formed (`92.71` is `96.71` now); a BPS code, which has no dot (`6403` is `64.02`); a Kemendagri code whose
 * dot was left out. The last two may be two places, and both are given; in Papua a missing dot is never added, because
 * there the two systems do not even name the same province. A beginning with a dot (`35.7`) gives all that begin so.
 */
export const placesOfCode = <Found extends Pick<Place, 'code' | 'bpsCode' | 'formerCodes'>>(
  places: readonly Found[],
  text: string,
): Found[] => {
  if (!isPlaceCode(text)) return []
  const written = text.replace(/^\s*id[\s-]*/iu, '').trim()
  const digits = written.replaceAll(/\D/gu, '')
  const hasDot = /^\d{2}\D+\d/u.test(written)
  const dotted = digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits
  const byCode = (isMeant: (place: Found) => boolean) =>
    places.filter(isMeant).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  if (digits.length < 2) return []
  if (hasDot || digits.length === 2) {
    const now = byCode(({ code }) => code === dotted)
    if (now.length > 0) return now
    const then = byCode(({ formerCodes }) => formerCodes.includes(dotted))
    if (then.length > 0) return then
    return hasDot
      ? byCode(({ code }) => code.startsWith(dotted))
      : byCode(({ bpsCode }) => bpsCode === digits)
  }
  return byCode(({ code, bpsCode }) => bpsCode === digits || (!isPapua(digits) && code === dotted))
}
