import { pageSubjectExists } from './page-subject.queries.ts'
import { createRestRouter } from './rest/rest-router.ts'
import { appRouter } from './router.ts'
import { type RunningShell, type ShellOptions, createShell } from './runtime/shell.ts'
import { findStateDay } from './state/kept-state.queries.ts'
import { ensureStateDay } from './state/roll-state.commands.ts'

/** The whole server, ready to be listened with: the product in its shell. */
export const createApp = (options: ShellOptions): Promise<RunningShell> =>
  createShell(options, {
    router: appRouter,
    createRestRouter,
    pageSubjectExists,
    ensureStateDay,
    findKeptDay: findStateDay,
  })
