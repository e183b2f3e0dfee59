import { z } from 'zod'
import { day } from '../answers/word.answer.ts'
import type { Route } from './define-route.ts'

const head = {
  asOf: day.describe('As known on which day.'),
  methodVersion: z.string().describe('By which version of the rules.'),
}

/**
 * What the address of a question answers: what the question does, below the day and the version of the rules.
 * @throws Error when that is no object.
 */
export function restOutput({ output, toldOutput }: Route): z.ZodObject {
  const told = toldOutput ?? output
  if (told instanceof z.ZodObject) return z.strictObject({ ...head, ...told.shape })
  throw new Error('only an object has room for the day and the version of the rules')
}
