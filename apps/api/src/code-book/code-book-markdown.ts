import { type Language, type TextKey, translate } from '@estafet/i18n'
import type { CodeBook } from './code-book.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** The code book as Markdown: docs/code-book.md is the English one, and a test holds the two together. */
export function codeBookMarkdown({ notes, files, vocabularies }: CodeBook, lang: Language): string {
  const t = (key: TextKey<'code-book'>) => translate(lang, 'code-book', key)
  const sections = files.map(({ name, about, address, columns }) =>
    [
      `## ${name}.csv`,
      `\`GET ${address}\`. ${about}`,
      table(
        [t('column_header'), t('meaning_header'), t('words_header')],
        columns.map(({ header, text, vocabulary }) => [`\`${header}\``, text, vocabulary ?? '']),
      ),
    ].join('\n\n'),
  )
  const words = vocabularies.map(({ name, headers, words: all }) =>
    [
      `### ${name}`,
      headers.map((header) => `\`${header}\``).join(', '),
      table(
        [t('words_header'), t('meaning_header')],
        all.map(({ word, label, gloss }) => [`\`${word}\``, gloss === null ? label : `${label}. ${gloss}`]),
      ),
    ].join('\n\n'),
  )
  return `${[
    `# ${t('title')}`,
    t('lede'),
    notes.map((note) => `- ${note}`).join('\n'),
    ...sections,
    `## ${t('words_title')}`,
    t('words_lede'),
    ...words,
  ].join('\n\n')}\n`
}
