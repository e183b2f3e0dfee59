import { searchInput } from '@estafet/domain'
import { publicProcedure, router } from '../trpc.ts'
import { search } from './search.read.ts'

export const searchRouter = router({
  find: publicProcedure.input(searchInput).query(({ ctx, input }) => search(ctx.db, input, ctx.today)),
})
