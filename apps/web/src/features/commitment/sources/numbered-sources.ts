import type { CommitmentDetail, SourceReference } from '../commitment-page.queries.ts'

export interface NumberedSources {
  readonly list: readonly SourceReference[]
  /** From 1; 0 is never given to a source. */
  readonly numberOf: (source: SourceReference) => number
}

/** Every source the page rests on, once, numbered in the order in which it is first needed. */
export const numberedSources = (detail: CommitmentDetail): NumberedSources => {
  const all = [
    ...detail.sources,
    ...detail.challenges.flatMap(({ source }) => (source ? [source] : [])),
    ...detail.sightings.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...[...detail.anchors, ...detail.decisions].flatMap(({ evidence }) =>
      evidence.map(({ source }) => source),
    ),
    ...detail.deadlineChanges.flatMap(({ source }) => (source ? [source] : [])),
    ...detail.reports.toReversed().flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...[...detail.events, ...detail.ownFigures, ...detail.planVerdicts, ...detail.recognitions].flatMap(
      ({ sources }) => sources.map(({ source }) => source),
    ),
    ...detail.otherVerdicts.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...detail.assessments.toReversed().flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]
  const list = [...new Map(all.map((source) => [source.id, source])).values()]
  const numbers = new Map(list.map(({ id }, index) => [id, index + 1]))
  return { list, numberOf: ({ id }) => numbers.get(id) ?? 0 }
}

/** What a source is called: its title, else who published it, else its address. */
export const sourceName = ({ title, publisher, url }: SourceReference): string =>
  title ?? publisher ?? url ?? '–'
