import { type CommitmentSort, isSimulatedRegion } from '@estafet/domain'
import { choiceParam, listParam, pageParam, textParam, type RawSearch } from '../../search-params.ts'
import { filterParams, type FilterParam } from './filter-groups.ts'

/** The orders a reader can choose; the first is the default. None is by completion alone. */
export const sorts = [
  'activity',
  'days_late',
  'due',
  'title',
  'region',
  'progress',
] as const satisfies CommitmentSort[]
/** Which regions the list is of; the first is the default. */
export const dataSets = ['nyata', 'simulasi', 'semua'] as const
export type DataSet = (typeof dataSets)[number]

/** Lists hold what the address says, known words or not: the API refuses a word it does not know. */
export interface CommitmentsSearch extends Partial<Record<FilterParam, readonly string[] | undefined>> {
  readonly cari?: string | undefined
  /** Code of a region, or of a province for all of its regions. */
  readonly daerah?: string | undefined
  /** Left out where it is real regions, or follows from `daerah`. */
  readonly data?: Exclude<DataSet, 'nyata'> | undefined
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
  const data = choiceParam(raw['data'], ['simulasi', 'semua'] as const)
  const urut = choiceParam(raw['urut'], sorts)
  const halaman = pageParam(raw['halaman'])
  return {
    ...(cari && { cari }),
    ...(daerah && { daerah }),
    ...Object.fromEntries(lists),
    // Said even when undefined: what is left out here stays in the address as it came.
    data,
    urut: urut === sorts[0] ? undefined : urut,
    halaman: halaman > 1 ? halaman : undefined,
  }
}

/** The region asked for says by its code that it is simulated. */
export const isOfSimulatedRegion = ({ daerah }: CommitmentsSearch): boolean =>
  daerah !== undefined && isSimulatedRegion(daerah)

/** The set the address asks for: real regions, unless it says otherwise or names a simulated one. */
export const dataSetOf = (search: CommitmentsSearch): DataSet =>
  search.data ?? (isOfSimulatedRegion(search) ? 'simulasi' : 'nyata')

/** The same search over another set, from its first page; a region that is not of that set is let go. */
export const overDataSet = (search: CommitmentsSearch, set: DataSet): CommitmentsSearch => {
  const keepsRegion = set === 'semua' || isOfSimulatedRegion(search) === (set === 'simulasi')
  return {
    ...search,
    halaman: undefined,
    data: set === 'nyata' ? undefined : set,
    daerah: keepsRegion ? search.daerah : undefined,
  }
}
