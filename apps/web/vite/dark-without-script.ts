import type { CSSOptions } from 'vite'

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>

const darkTokens = ":root[data-theme='dark']"

/**
 * Says the dark colours once more for browsers that prefer them and run no script: which theme is shown is written into
 * the page by the first script, because a reader may have chosen another one than the browser's.
 */
export const darkWithoutScript: NonNullable<PostCss['plugins']>[number] = {
  postcssPlugin: 'estafet-dark-without-script',
  Once(root, { AtRule }) {
    root.walkRules(darkTokens, (rule) => {
      const preferred = new AtRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' })
      preferred.append(rule.clone({ selector: ':root:not([data-theme])' }))
      rule.after(preferred)
    })
  },
}
