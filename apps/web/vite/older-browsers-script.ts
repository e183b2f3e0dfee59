import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { buildTargets } from '../oldest-browsers.ts'

const entry = fileURLToPath(new URL('../src/older-browsers.ts', import.meta.url))

/** One classic script: the program is a module and so waits for it, which one module would not do for another. */
const builtScript = async (): Promise<string> => {
  const results = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: [...buildTargets],
      lib: { entry, formats: ['iife'], name: 'olderBrowsers' },
    },
  })
  const [first] = [results].flat()
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined
  if (chunk === undefined) throw new Error('what older browsers lack was not built')
  return chunk.code
}

/** Builds what older browsers lack, and tells early.js where it is. */
export const olderBrowsersScript = (): Plugin => ({
  name: 'estafet-older-browsers',
  apply: 'build',
  async buildStart() {
    this.emitFile({ type: 'asset', name: 'older-browsers.js', source: await builtScript() })
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const file = Object.keys(bundle).find((name) => /older-browsers-[^/]*\.js$/.test(name))
      const early = 'src="/early.js"'
      if (file === undefined || !html.includes(early))
        throw new Error('early.js has no place for older browsers')
      return html.replace(early, `${early} data-older="/${file}"`)
    },
  },
})
