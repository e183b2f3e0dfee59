import { shutDownGracefully } from '../../src/process/graceful-shutdown.ts'
import { listen, portOf } from '../../src/process/listen.ts'
import { createLog } from '../../src/process/log.ts'

// A server whose answers take as long as the path says, in milliseconds; for the tests of the shutdown.
const { log } = createLog('silent')
const server = await listen(
  (req, res) => {
    res.write('begun ')
    setTimeout(() => res.end('finished'), Number(req.url?.slice(1)))
  },
  0,
  '127.0.0.1',
)
shutDownGracefully({
  server,
  graceSeconds: Number(process.argv[2]),
  log,
  onDraining: () => console.log('draining'),
  close: async () => console.log('closed'),
  exit: (code) => process.exit(code),
})
console.log(`listening on ${portOf(server)}.`)
