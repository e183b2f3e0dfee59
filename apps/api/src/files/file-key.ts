import type { TextUnder } from '@estafet/i18n'

/** What a file is called in its address; the texts say what each is. */
export type FileKey =
  TextUnder<'files', 'of'> extends infer Key ? (Key extends `${infer File}.title` ? File : never) : never
