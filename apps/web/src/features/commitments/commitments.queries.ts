import { mostOffset } from '@estafet/domain'
import { type Answer, ask, type Input, type Trpc } from '../../trpc.ts'
import { type CommitmentsSearch, type DataSet, dataSetOf, isOfSimulatedRegion } from './commitments.search.ts'
import { filterGroups, filterParams } from './filter-groups.ts'

export const pageSize = 25
export type CommitmentListInput = Input<'commitment.list'>
export type CommitmentPage = Answer<'commitment.list'>
export type CommitmentItem = CommitmentPage['items'][number]

/** What the page asks of the API; `pada` is the shell's. */
export type ListSearch = CommitmentsSearch & { readonly pada?: string | undefined }

const samples: Readonly<Record<DataSet, CommitmentListInput['sample']>> = {
  nyata: 'real',
  simulasi: 'simulated',
  semua: 'all',
}

const sampleOf = (search: ListSearch) =>
  isOfSimulatedRegion(search) ? undefined : samples[dataSetOf(search)]

/** The filter alone, in the API's words: the same for the list and for its download. */
export const filterInput = (search: ListSearch): CommitmentListInput => {
  const { cari, daerah, urut, pada } = search
  const sample = sampleOf(search)
  const lists = filterParams.flatMap((param) => {
    const words = search[param]
    return words === undefined ? [] : [[filterGroups[param].input, [...words]] as const]
  })
  return {
    ...(cari && { q: cari }),
    ...(daerah && { region: daerah }),
    ...Object.fromEntries(lists),
    ...(sample && { sample }),
    ...(urut && { sort: urut }),
    ...(pada && { asOf: pada }),
  }
}

export const listInput = (search: ListSearch): CommitmentListInput => ({
  ...filterInput(search),
  limit: pageSize,
  offset: Math.min(((search.halaman ?? 1) - 1) * pageSize, mostOffset),
})

export const commitmentListQuery = (trpc: Trpc, input: CommitmentListInput) =>
  ask(trpc, 'commitment.list', input)
