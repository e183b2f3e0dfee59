import type { IsoDay } from '@estafet/domain'

const years = /\b(?:19|20)\d{2}\b/g

/** Whether a text names a year after that of `asOf`: then it tells of what was not known on that day. */
export const namesLaterYear = (text: string, asOf: IsoDay): boolean =>
  (text.match(years) ?? []).some((year) => year > asOf.slice(0, 4))
