import { defaultLanguage, isLanguage, type Language } from '@estafet/i18n'

const fromUrl = (url: string): Language | undefined => {
  const asked = /[?&]lang=(\w+)/.exec(url)?.[1]
  return isLanguage(asked) ? asked : undefined
}

/**
 * The language an answer may depend on: what the URL says, else Indonesian. Never a header, so that one URL has
 * one answer and shared caches need no `Vary: Accept-Language`.
 */
export const answerLanguage = (url: string): Language => fromUrl(url) ?? defaultLanguage

/** The language of an error, which is never cached: the URL's, else the best of `Accept-Language` that we speak. */
export function errorLanguage(url: string, acceptLanguage = ''): Language {
  const preferences = acceptLanguage
    .split(',')
    .map((entry) => {
      const [tag = '', quality = '1'] = entry.trim().split(/;\s*q=/)
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  return fromUrl(url) ?? preferences.find(isLanguage) ?? defaultLanguage
}
