import type { IsoDay } from '@estafet/domain'
import { hasText, knownKey, type Language, translate } from '@estafet/i18n'
import { csvFiles } from './csv-files.ts'
import { wordsOf } from './column-words.ts'

/** A column of a file: what it holds, and the vocabulary its words are of. */
export interface CodeBookColumn {
  readonly header: string
  readonly text: string
  readonly vocabulary: string | null
}

export interface CodeBookFile {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly address: string
  readonly columns: readonly CodeBookColumn[]
}

/** The words of one vocabulary as they stand in the files, each with its label and, where it has one, its gloss. */
export interface CodeBookVocabulary {
  readonly name: string
  readonly headers: readonly string[]
  readonly words: readonly { readonly word: string; readonly label: string; readonly gloss: string | null }[]
}

export interface CodeBook {
  /** What to know before reading any file. */
  readonly notes: readonly string[]
  readonly files: readonly CodeBookFile[]
  readonly vocabularies: readonly CodeBookVocabulary[]
}

/** What to know before reading any file, in the order told. */
const readingNotes = [
  'form',
  'join',
  'empty',
  'sample',
  'as_of',
  'precision',
  'bounds',
  'survival',
  'licence',
] as const

/** A column's text: that of its file where it has one of its own, or of every file. */
const columnText = (lang: Language, file: string, header: string): string => {
  const own = `own.${file}.${header}`
  return translate(
    lang,
    'code-book',
    hasText('code-book', own) ? own : knownKey('code-book', `column.${header}`),
  )
}

/** Words that are in no vocabulary of the interface, because no page says them. */
const wordText = (lang: Language, vocabulary: string, word: string): string => {
  const own = `word.${vocabulary}.${word}`
  return hasText('code-book', own)
    ? translate(lang, 'code-book', own)
    : translate(lang, 'vocabulary', knownKey('vocabulary', `${vocabulary}.${word}`))
}

/**
 * Every column of every file and every word that may stand in it, from the tables that write the files and the texts of
 * the interface: the page and docs/code-book.md are both made from this.
 */
export function codeBook(lang: Language, today: IsoDay): CodeBook {
  const files = csvFiles(today).map(({ name, query, headers }): CodeBookFile => ({
    name,
    title: translate(lang, 'files', `of.${name}.title`),
    about: translate(lang, 'code-book', `file.${name}`),
    address: `/api/v1/${name}.csv${query}`,
    columns: headers.map((header) => ({
      header,
      text: columnText(lang, name, header),
      vocabulary: wordsOf(header)?.vocabulary ?? null,
    })),
  }))
  const used = [...new Set(files.flatMap(({ columns }) => columns.map(({ header }) => header)))]
  const byVocabulary = new Map<string, CodeBookVocabulary>()
  for (const header of used) {
    const found = wordsOf(header)
    if (found === null) continue
    const known = byVocabulary.get(found.vocabulary)
    byVocabulary.set(found.vocabulary, {
      name: found.vocabulary,
      headers: [...(known?.headers ?? []), header],
      words: found.words.map((word) => {
        const gloss = `${found.vocabulary}.${word}`
        return {
          word,
          label: wordText(lang, found.vocabulary, word),
          gloss: hasText('glosses', gloss) ? translate(lang, 'glosses', gloss) : null,
        }
      }),
    })
  }
  return {
    notes: readingNotes.map((note) => translate(lang, 'code-book', `reading.${note}`)),
    files,
    vocabularies: [...byVocabulary.values()],
  }
}
