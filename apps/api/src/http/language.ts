import { defaultLanguage, type Language, languageOfTag } from '@estafet/i18n'

const fromUrl = (url: string): Language | undefined => languageOfTag(/[?&]lang=([\w-]+)/.exec(url)?.[1])

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
      return { language: languageOfTag(tag), quality: Number(quality) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  return fromUrl(url) ?? preferences.find((language) => language !== undefined) ?? defaultLanguage
}
