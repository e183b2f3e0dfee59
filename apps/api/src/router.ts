import { allCommands } from './routes/all-commands.ts'
import { allRoutes } from './routes/all-routes.ts'
import { mutationsOf, proceduresOf, router } from './trpc.ts'

/** Every question and command as the app sends it: `region.list`. */
export const appRouter = router({
  attention: router(proceduresOf(allRoutes.attention)),
  catalogue: router(proceduresOf(allRoutes.catalogue)),
  change: router(proceduresOf(allRoutes.change)),
  changeLog: router(proceduresOf(allRoutes.changeLog)),
  codeBook: router(proceduresOf(allRoutes.codeBook)),
  commitment: router({ ...proceduresOf(allRoutes.commitment), ...mutationsOf(allCommands.commitment) }),
  comparison: router(proceduresOf(allRoutes.comparison)),
  overview: router(proceduresOf(allRoutes.overview)),
  region: router(proceduresOf(allRoutes.region)),
  search: router(proceduresOf(allRoutes.search)),
  survival: router(proceduresOf(allRoutes.survival)),
  transition: router(proceduresOf(allRoutes.transition)),
  trend: router(proceduresOf(allRoutes.trend)),
})
export type AppRouter = typeof appRouter
