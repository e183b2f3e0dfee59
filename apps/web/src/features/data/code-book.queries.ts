import type { Language } from '@estafet/i18n'
import { queryOptions } from '@tanstack/react-query'
import { type Answer, ask, type Trpc } from '../../trpc.ts'
import { fromBase } from '../../ui/text/base-path.ts'

export type CodeBook = Answer<'codeBook.get'>
export type CodeBookFile = CodeBook['files'][number]
export type CodeBookVocabulary = CodeBook['vocabularies'][number]

/** Made from the code alone: it changes with the program, not with the data. */
export const codeBookQuery = (trpc: Trpc, lang: Language) => ({
  ...ask(trpc, 'codeBook.get', { lang }),
  staleTime: Number.POSITIVE_INFINITY,
})

const isCount = (item: unknown): item is { readonly name: string; readonly rows: number } =>
  typeof item === 'object' && item !== null && 'name' in item && 'rows' in item

const fileRows = '/api/v1/data-files'

/** How many rows each file has today, by its name. Counting reads every file, so it is asked for beside the list. */
export const fileRowsQuery = queryOptions({
  queryKey: [fileRows],
  // Counting reads every file: no page waits for it.
  meta: { isOfBrowser: true },
  queryFn: async ({ signal }) => {
    const response = await fetch(fromBase(fileRows), { signal })
    if (!response.ok) throw new Error(`${response.status} data-files`)
    const answer: unknown = await response.json()
    const items: unknown =
      typeof answer === 'object' && answer !== null && 'items' in answer ? answer.items : []
    return new Map((Array.isArray(items) ? items : []).filter(isCount).map(({ name, rows }) => [name, rows]))
  },
})
