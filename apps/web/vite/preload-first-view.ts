import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Asks for the heading font and the texts together with the script, instead of after it has run. Which language's
 * texts are wanted is known only in the browser, so early.js is told where both are and asks for one.
 */
export const preloadFirstView = (): Plugin => ({
  name: 'estafet-preload-first-view',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const files = Object.keys(bundle)
      const texts = (language: string): string => {
        const file = files.find((name) => new RegExp(`texts-${language}-[^/]*\\.js$`).test(name))
        return file ? ` data-texts-${language}="/${file}"` : ''
      }
      const font = files.find((name) => name.endsWith('.woff2'))
      const tags: HtmlTagDescriptor[] = font
        ? [
            {
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${font}`, crossorigin: '' },
              injectTo: 'head',
            },
          ]
        : []
      const early = 'src="/early.js"'
      return { html: html.replace(early, `${early}${texts('id')}${texts('en')}`), tags }
    },
  },
})
