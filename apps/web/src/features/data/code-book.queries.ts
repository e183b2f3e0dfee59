import type { Language } from '@estafet/i18n'
import { queryOptions } from '@tanstack/react-query'
import type { Trpc } from '../../trpc.ts'

export type CodeBook = Awaited<ReturnType<Trpc['codeBook']['get']['query']>>
export type CodeBookFile = CodeBook['files'][number]
export type CodeBookVocabulary = CodeBook['vocabularies'][number]

/** Made from the code alone: it changes with the program, not with the data. */
export const codeBookQuery = (trpc: Trpc, lang: Language) =>
  queryOptions({
    queryKey: ['codeBook', lang],
    queryFn: ({ signal }) => trpc.codeBook.get.query({ lang }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
