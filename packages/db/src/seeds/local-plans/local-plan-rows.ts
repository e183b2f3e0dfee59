import { readSeedTable } from '../seed-files.ts'

/** A row of one of the shipped files, every cell as the text it is. */
export type LocalPlanRow = Readonly<Record<string, string>>

const read = (name: string): LocalPlanRow[] => readSeedTable<string>(`local-plans/${name}.csv`)

const byId = (rows: readonly LocalPlanRow[]): ReadonlyMap<string, LocalPlanRow> =>
  new Map(rows.map((row) => [cell(row, 'id'), row]))

/** The cell of a column; throws where the file has no such column, so that no fact is lost to a misspelling. */
export const cell = (row: LocalPlanRow, column: string): string => {
  const text = row[column]
  if (text === undefined) throw new Error(`no column ${column}`)
  return text
}

/** The parts of a cell that lists several. */
export const parts = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Why a row of the files is not in the database, by its id. */
const leftOut = (): ReadonlyMap<string, string> =>
  new Map(read('left-out').map((row) => [cell(row, 'id'), cell(row, 'reason')]))

type LocalPlanTable =
  | 'plans'
  | 'commitments'
  | 'milestones'
  | 'reports'
  | 'assessments'
  | 'sightings'
  | 'spells'
  | 'aliases'
  | 'anchors'
  | 'sources'

/** The commitments of the set that the database does not take, by the reason why. */
export const leftOutCommitments = (): ReadonlyMap<string, readonly string[]> => {
  const isCommitment = new Set(read('commitments').map((row) => cell(row, 'id')))
  const rows = read('left-out').filter((row) => isCommitment.has(cell(row, 'id')))
  const ids = Map.groupBy(rows, (row) => cell(row, 'reason_en'))
  return new Map([...ids].map(([reason, of]) => [reason, of.map((row) => cell(row, 'id'))]))
}

/** The rows of a file that the database takes. */
export const keptRows = (table: LocalPlanTable): LocalPlanRow[] => {
  const without = leftOut()
  return read(table).filter((row) => !without.has(cell(row, 'id')))
}

/** What was written in Indonesian about the rows of a file, by id. */
export const wordsOf = (
  table: 'commitments' | 'milestones' | 'figures' | 'sightings',
): ReadonlyMap<string, LocalPlanRow> => byId(read(`words-${table}`))

/** The Indonesian words for one field of one row, or for an English reason; undefined where none were needed. */
export const otherWords = (): ((id: string, field: string) => string | undefined) => {
  const words = new Map(
    read('words-others').map((row) => [`${cell(row, 'id')} ${cell(row, 'field')}`, cell(row, 'text')]),
  )
  return (id, field) => words.get(`${id} ${field}`)
}

/** The words, where there must be some. */
export const required = (text: string | undefined, what: string): string => {
  if (text === undefined || text === '') throw new Error(`no Indonesian words for ${what}`)
  return text
}

/** Ids of the set that stand under another id in this database: the pilot recorded the same before. */
export const pilotIds: ReadonlyMap<string, string> = new Map(
  read('commitments')
    .filter((row) => cell(row, 'pilot_id') !== '')
    .map((row) => [cell(row, 'id'), cell(row, 'pilot_id')]),
)

/** The public id of a commitment of the set. */
export const commitmentIdOf = (id: string): string => pilotIds.get(id) ?? id
