import { z } from 'zod'
import { commitmentItem } from '../../answers/commitment.answer.ts'

export const commitmentListAnswer = z.strictObject({ items: z.array(commitmentItem), total: z.int() })
