import { type Language, translate } from '@estafet/i18n'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What is said where a page cannot be drawn, with nothing that could fail in turn. */
export function failedPage(language: Language, requestId: string): string {
  const [message, next] = (['internal', 'internal_next'] as const).map((key) =>
    escaped(translate(language, 'errors', key, { requestId })),
  )
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Estafet</title><body style="font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem"><h1 style="font-size:1.5rem">Estafet</h1><p>${message}</p><p>${next}</p><p><small>${escaped(requestId)}</small></p></body></html>`
}
