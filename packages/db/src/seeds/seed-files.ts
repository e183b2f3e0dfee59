import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const textOf = (name: string): string => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')

/** The rows of a shipped CSV file, every cell as the text it is; a blank cell is ''. */
export const readSeedTable = <Column extends string>(name: string): Record<Column, string>[] =>
  parse<Record<Column, string>>(textOf(name), { columns: true })

export const readSeedJson = <Shape>(name: string): Shape => JSON.parse(textOf(name)) as Shape

/** A blank cell is unknown, never zero. */
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell))

export const textOrNull = (cell: string): string | null => (cell === '' ? null : cell)
