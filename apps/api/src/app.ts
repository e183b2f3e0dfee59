import { pageSubjectExists } from './pages/page-subject.queries.ts'
import { createRestRouter } from './rest/rest-router.ts'
import { appRouter } from './router.ts'
import { classOfAddress } from './routes/address-class.ts'
import { type RunningShell, type ShellOptions, createShell } from './runtime/shell.ts'
import { findStateDay } from './state/kept-state.queries.ts'
import { ensureStateDay } from './state/roll-state.commands.ts'

/** The whole server, ready to be listened with: the product in its shell. */
export const createApp = (options: ShellOptions): Promise<RunningShell> =>
  createShell(options, {
    router: appRouter,
    classOfAddress,
    createRestRouter,
    pageSubjectExists,
    ensureStateDay,
    findKeptDay: findStateDay,
  })
