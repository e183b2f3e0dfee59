import { fileURLToPath } from 'node:url'

/** The server's own entry, run as it is run in production. */
export const productServer = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url))

/** What `pnpm start` has Node run it with. */
export const serverArguments: readonly string[] = ['--max-semi-space-size=8']
