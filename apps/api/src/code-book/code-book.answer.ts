import { z } from 'zod'

const codeBookColumn = z
  .strictObject({ header: z.string(), text: z.string(), vocabulary: z.string().nullable() })
  .meta({
    id: 'CodeBookColumn',
    description: 'A column of a file: what it holds, and the vocabulary its words are of.',
  })

const codeBookFile = z
  .strictObject({
    name: z.string(),
    title: z.string(),
    about: z.string(),
    address: z.string(),
    columns: z.array(codeBookColumn),
  })
  .meta({ id: 'CodeBookFile' })

const codeBookVocabulary = z
  .strictObject({
    name: z.string(),
    headers: z.array(z.string()),
    words: z.array(z.strictObject({ word: z.string(), label: z.string(), gloss: z.string().nullable() })),
  })
  .meta({
    id: 'CodeBookVocabulary',
    description:
      'The words of one vocabulary as they stand in the files, each with its label and, where it has one, its gloss.',
  })

export const codeBookGetAnswer = z
  .strictObject({
    notes: z.array(z.string()).describe('What to know before reading any file.'),
    files: z.array(codeBookFile),
    vocabularies: z.array(codeBookVocabulary),
  })
  .meta({ id: 'CodeBook' })
