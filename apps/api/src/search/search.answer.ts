import { z } from 'zod'
import { regionListItem } from '../answers/place.answer.ts'
import { commitmentItem } from '../answers/commitment.answer.ts'

export const searchFindAnswer = z.strictObject({
  q: z.string(),
  regions: z.strictObject({ items: z.array(regionListItem), total: z.int() }),
  commitments: z.strictObject({ items: z.array(commitmentItem), total: z.int() }),
})
