import { readSeedTable } from '../seed-files.ts'
import { eastJavaTexts } from './pilot-text-east-java.ts'
import { elsewhereTexts } from './pilot-text-elsewhere.ts'
import type { PilotText } from './pilot-text.ts'

export type InitiativeRow = Record<
  | 'id'
  | 'region_code'
  | 'ogp_values'
  | 'start_date'
  | 'start_precision'
  | 'legal_basis'
  | 'planning_basis'
  | 'source_urls'
  | 'note',
  string
>

export interface PilotInitiative {
  readonly row: InitiativeRow
  readonly text: PilotText
}

/** The 15 rows of the pilot, each with what was written about it. */
export const readPilotInitiatives = (): PilotInitiative[] =>
  readSeedTable<keyof InitiativeRow>('pilot-initiatives.csv').map((row) => {
    const text = eastJavaTexts[row.id] ?? elsewhereTexts[row.id]
    if (text === undefined) throw new Error(`nothing written about ${row.id}`)
    return { row, text }
  })

/** The one address that contains the given part; throws unless exactly one does. */
export const pageContaining = (addresses: readonly string[], part: string): string => {
  const [address, ...others] = addresses.filter((each) => each.includes(part))
  if (address === undefined || others.length > 0) throw new Error(`not exactly one page with ${part}`)
  return address
}
