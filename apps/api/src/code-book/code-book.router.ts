import { languages } from '@estafet/domain'
import { z } from 'zod'
import { publicProcedure, router } from '../trpc.ts'
import { codeBook } from './code-book.ts'

export const codeBookRouter = router({
  get: publicProcedure
    .input(z.strictObject({ lang: z.enum(languages) }))
    .query(({ ctx, input }) => codeBook(input.lang, ctx.today)),
})
