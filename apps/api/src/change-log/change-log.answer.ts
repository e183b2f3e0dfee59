import { z } from 'zod'

const logRoot = z
  .strictObject({
    number: z.int(),
    sealedAt: z.string().describe('In UTC, to the microsecond: as it is in the hash.'),
    firstPosition: z.int(),
    lastPosition: z.int(),
    head: z.string().describe('Hash of the seal at the last position, in hex.'),
    hash: z
      .string()
      .describe(
        'SHA-256, in hex, of the JSON array of 1, the five fields before and the hash of the root before, or null; a blank after each comma.',
      ),
  })
  .meta({
    id: 'LogRoot',
    description: 'What the whole change log came to at a moment, to be kept elsewhere.',
  })

export const logRootsAnswer = z
  .strictObject({ items: z.array(logRoot), total: z.int() })
  .meta({ id: 'LogRoots', description: 'Roots of the change log, the newest first.' })
