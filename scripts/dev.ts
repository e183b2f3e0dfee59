import { join } from 'node:path'
import { runTurbo } from './run-turbo.ts'
import { repositoryRoot } from './verify/repository.ts'

// `pnpm dev`: the server on port 3000 and the web on port 5173, each anew when its sources change, on the embedded
// database of `pnpm start`.

process.exitCode = await runTurbo(['dev', '--output-logs=full'], {
  // The server is ready last: its last lines lead to the pages, which Vite has.
  PAGES_AT: 'http://localhost:5173',
  DATA_DIR: process.env['DATA_DIR'] ?? join(repositoryRoot, '.data'),
  // A new server waits until the one before has let go of the database.
  SHUTDOWN_GRACE_SECONDS: process.env['SHUTDOWN_GRACE_SECONDS'] ?? '1',
})
