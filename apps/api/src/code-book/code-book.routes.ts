import { languages } from '@estafet/i18n'
import { z } from 'zod'
import { light } from '../limits/read-costs.ts'
import { defineRoute } from '../routes/define-route.ts'
import { codeBook } from './code-book.ts'
import { codeBookGetAnswer } from './code-book.answer.ts'

export const codeBookRoutes = {
  /** Every column of every file and every word in it. */
  get: defineRoute({
    path: '/code-book',
    input: z.strictObject({ lang: z.enum(languages) }),
    output: codeBookGetAnswer,
    action: 'read:public',
    cache: 'kept',
    cost: light,
    answer: ({ today }, { lang }) => codeBook(lang, today),
  }),
}
