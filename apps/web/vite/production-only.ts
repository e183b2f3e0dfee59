import type { Plugin } from 'vite'

/** Refuses a build with the development half of a library in it: React's takes several times as long to draw. */
export const productionOnly = (): Plugin => ({
  name: 'estafet-production-only',
  apply: 'build',
  generateBundle(_options, bundle) {
    const inside = Object.values(bundle)
      .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      .filter((id) => id.includes('.development.'))
    if (inside.length > 0) this.error(`These are for development only:\n${inside.join('\n')}`)
  },
})
