import { z } from 'zod'
import { sample } from '../answers/word.answer.ts'

export const catalogueFilesAnswer = z.strictObject({
  sample: sample,
  items: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
  total: z.int(),
})
