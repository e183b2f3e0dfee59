import { choiceParam, type RawSearch } from '../../search-params.ts'

/** `lama`: the story from its beginning. Left out: the newest first. */
export const storyOrders = ['lama'] as const

export interface CommitmentSearch {
  readonly urutan?: (typeof storyOrders)[number] | undefined
}

export const commitmentSearch = (raw: RawSearch): CommitmentSearch => {
  const urutan = choiceParam(raw['urutan'], storyOrders)
  return urutan ? { urutan } : {}
}
