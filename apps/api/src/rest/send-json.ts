import { type IsoDay, methodVersion } from '@estafet/domain'
import type { Response } from 'express'

/** An answer that says as known on which day, and by which version of the rules: every one does, once, at its top. */
export const sendJson = (response: Response, asOf: IsoDay, body: object): void => {
  response.json({ asOf, methodVersion, ...body })
}

/** The same for an answer the database wrote as the text of an object with at least one field. */
export const sendJsonText = (response: Response, asOf: IsoDay, text: string): void => {
  const head = JSON.stringify({ asOf, methodVersion }).slice(0, -1)
  response.type('json').send(`${head},${text.slice(1)}`)
}
