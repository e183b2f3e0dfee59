import type { BothLanguages } from '@estafet/reports'

export const both = (id: string, en: string | null): BothLanguages => ({ id, en })

export const bothOrNone = (id: string | null, en: string | null): BothLanguages | null =>
  id === null ? null : { id, en }
