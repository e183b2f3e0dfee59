import { type Column, Table } from '../../../ui/layout/table.tsx'
import type { AnchorDetails, LadderStepInput } from '../anchor-picture-input.ts'
import { DocumentCell, FromCell, LevelCell } from '../anchor-table.tsx'
import type { LadderSeries } from './ladder-series.ts'
import { stepEndWords, stepRow } from './ladder-step-words.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

interface LadderTableProps {
  readonly series: LadderSeries
  readonly words: AnchorWords
  readonly detailsOf: AnchorDetails
}

/** The steps as a table, oldest first. */
export const LadderTable = ({ series, words, detailsOf }: LadderTableProps) => {
  const { text } = words
  const columns: Column<LadderStepInput>[] = [
    {
      key: 'document',
      header: text('table.document'),
      cell: ({ anchor }) => <DocumentCell anchor={anchor} words={words} />,
      isRowHeader: true,
    },
    {
      key: 'level',
      header: text('table.level_title'),
      cell: (step) => <LevelCell row={stepRow(series.factor, step)} words={words} />,
    },
    {
      key: 'from',
      header: text('table.from'),
      cell: ({ anchor }) => <FromCell anchor={anchor} />,
    },
    { key: 'end', header: text('ladder.ended'), cell: (step) => stepEndWords(series, step, words) },
    {
      key: 'recorder',
      header: text('table.recorder'),
      cell: ({ anchor }) => anchor.recorder,
    },
    { key: 'sources', header: text('table.sources'), cell: ({ anchor }) => detailsOf(anchor.id) },
  ]
  return (
    <Table
      caption={text('ladder.caption', { factor: words.factorInText(series.factor) })}
      columns={columns}
      rows={series.steps}
      rowKey={({ anchor }) => anchor.id}
    />
  )
}
