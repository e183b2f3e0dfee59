import { methodVersion } from '@estafet/domain'
import { formatDay, type Language, type TextKey, type TextValues, translate } from '@estafet/i18n'
import type { TableCell } from '@estafet/reports/table-xlsx'
import type { FileKey } from './file-key.ts'
import type { DataFile } from './data-file.ts'

interface ReadMeOf {
  readonly key: FileKey
  readonly asOf: DataFile<never>['asOf']
  readonly language: Language
  /** Where the same file is asked for again, full where the public address is known. */
  readonly address: string
  readonly codeBook: string
  readonly method: string
}

/** The lines of the sheet that says what a file is, once its rows are counted. */
export function readMeRows(
  { key, asOf, language, address, codeBook, method }: ReadMeOf,
  count: number,
): (readonly [string, TableCell])[] {
  const say = (text: TextKey<'files'>, values?: TextValues) => translate(language, 'files', text, values)
  const day = (on: string) => formatDay(on, language)
  const held: TableCell =
    typeof asOf === 'string'
      ? { day: asOf }
      : say('read_me.between_value', { from: day(asOf.from), to: day(asOf.to) })
  return [
    [say('read_me.what'), say(`of.${key}.what`)],
    [say(typeof asOf === 'string' ? 'read_me.as_of' : 'read_me.between'), held],
    [say('read_me.rows'), count],
    [say('read_me.empty'), say('read_me.empty_value')],
    [say('read_me.days'), say('read_me.days_value')],
    [say('read_me.simulated'), say('read_me.simulated_value')],
    [say('read_me.code_book'), codeBook],
    [say('read_me.method'), say('read_me.method_value', { version: methodVersion, address: method })],
    [say('read_me.source'), say('read_me.source_value')],
    [say('read_me.licence'), say('read_me.licence_value')],
    [say('read_me.address'), address],
  ]
}
