import type { Language } from '@estafet/i18n'

const tags: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' }

/** An instant as day and time in the reader's own time zone, with its name: "29 November 2026 14.05 WIB". */
export const keptTime = (instant: string, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(tags[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant))
