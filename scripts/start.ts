import { fileURLToPath } from 'node:url'
import { readEnv } from '../apps/api/src/process/env.ts'
import { assertPortFree } from '../apps/api/src/process/listen.ts'
import { describeStartFailure } from '../apps/api/src/process/start-failure.ts'
import { during, say } from '../apps/api/src/process/terminal.ts'
import { webBuild } from './start/build-web.ts'

// `pnpm start`: builds the web when its sources changed, then becomes the server (apps/api/src/main.ts).

const root = fileURLToPath(new URL('..', import.meta.url))
const oldestNode = 24

async function prepareWeb(): Promise<void> {
  const { host, port } = readEnv()
  // The server asks again; asked here first, a minute of building is not spent on a port that is taken.
  await assertPortFree(port, host)
  const web = webBuild(root)
  if (!web.isCurrent) await during('Building the web (only when its sources changed)', () => web.build())
}

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  say(
    `✗ Estafet needs Node ${oldestNode} and this is ${process.version}: start it with \`npx --yes pnpm@12 start\`.`,
  )
  process.exit(1)
}
try {
  await prepareWeb()
} catch (error) {
  say(`✗ ${describeStartFailure(error)}`)
  process.exit(1)
}
// Held to its types where it lives: as a path in words, the whole server would be checked here once more.
await import(new URL('../apps/api/src/main.ts', import.meta.url).href)
