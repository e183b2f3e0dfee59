import { z } from 'zod'

const fault = {
  parameter: z.string().optional().describe('The name of the parameter.'),
  value: z.unknown().optional().describe('What was given.'),
  allowed: z
    .union([z.array(z.unknown()), z.string()])
    .optional()
    .describe('The accepted values, or words or a range that describe them.'),
}

/** What every mistake is answered with. */
export const problemAnswer = z
  .strictObject({
    type: z.string(),
    title: z.string().describe('What is wrong, in the language of the reader.'),
    status: z.int(),
    reason: z.string().describe('The same for ever: what programs decide by.'),
    detail: z.string().describe('What is wrong and what to do next, in the language of the reader.'),
    ...fault,
    now: z.string().optional().describe('The key that the unknown one asked for has become.'),
    errors: z
      .array(z.strictObject(fault))
      .optional()
      .describe('Every wrong parameter, where there are several.'),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'A problem object (RFC 9457).' })
