import type { CommitmentSort } from '@estafet/domain'
import { choiceParam, listParam, pageParam, textParam, type RawSearch } from '../../search-params.ts'
import { filterParams, type FilterParam } from './filter-groups.ts'

/** The orders a reader can choose; the first is the default. None is by completion alone. */
export const sorts = ['activity', 'due', 'title', 'region', 'progress'] as const satisfies CommitmentSort[]
export const dataChoices = ['nyata', 'simulasi'] as const
export type DataChoice = (typeof dataChoices)[number]

/** Lists hold what the address says, known words or not: the API refuses a word it does not know. */
export interface CommitmentsSearch extends Partial<Record<FilterParam, readonly string[] | undefined>> {
  readonly cari?: string | undefined
  /** Code of a region, or of a province for all of its regions. */
  readonly daerah?: string | undefined
  readonly data?: DataChoice | undefined
  readonly urut?: CommitmentSort | undefined
  readonly halaman?: number | undefined
}

export const commitmentsSearch = (raw: RawSearch): CommitmentsSearch => {
  const lists = filterParams.flatMap((param) => {
    const words = [...new Set(listParam(raw[param]))]
    return words.length > 0 ? [[param, words] as const] : []
  })
  const cari = textParam(raw['cari'])
  const daerah = textParam(raw['daerah'])
  const data = choiceParam(raw['data'], dataChoices)
  const urut = choiceParam(raw['urut'], sorts)
  const halaman = pageParam(raw['halaman'])
  return {
    ...(cari && { cari }),
    ...(daerah && { daerah }),
    ...Object.fromEntries(lists),
    ...(data && { data }),
    ...(urut && urut !== sorts[0] && { urut }),
    ...(halaman > 1 && { halaman }),
  }
}
