import { type IsoDay, methodVersion } from '@estafet/domain'
import type { WholeAnswer } from '../http/cached-answer.ts'

const mediaType = 'application/json; charset=utf-8'

/** An answer that says as known on which day, and by which version of the rules: every one does, once, at its top. */
export const jsonOf = (asOf: IsoDay, body: object): WholeAnswer => ({
  mediaType,
  body: JSON.stringify({ asOf, methodVersion, ...body }),
})

/** The same for an answer the database wrote as the text of an object with at least one field. */
export const jsonOfText = (asOf: IsoDay, text: string): WholeAnswer => ({
  mediaType,
  body: `${JSON.stringify({ asOf, methodVersion }).slice(0, -1)},${text.slice(1)}`,
})
