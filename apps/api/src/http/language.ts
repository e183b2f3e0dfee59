import Negotiator from 'negotiator'
import { defaultLanguage, type Language, languageOfTag } from '@estafet/i18n'

const fromUrl = (url: string): Language | undefined => languageOfTag(/[?&]lang=([\w-]+)/.exec(url)?.[1])

/**
 * The language an answer may depend on: what the URL says, else Indonesian. Never a header, so that one URL has
 * one answer and shared caches need no `Vary: Accept-Language`.
 */
export const answerLanguage = (url: string): Language => fromUrl(url) ?? defaultLanguage

/** The language of an error, which is never cached: the URL's, else the best of `Accept-Language` that we speak. */
export function errorLanguage(url: string, acceptLanguage = ''): Language {
  const preferences = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages()
  const spoken = preferences.map(languageOfTag).find((language) => language !== undefined)
  return fromUrl(url) ?? spoken ?? defaultLanguage
}
