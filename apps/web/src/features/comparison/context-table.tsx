import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LeaderLine } from '../../domain-ui/leader-line.tsx'
import { MissingValue } from '../../domain-ui/missing-value.tsx'
import { useRegionEventText } from '../../domain-ui/use-region-event-text.ts'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { RegionLink } from '../../domain-ui/region-link.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { Table, type Column } from '../../ui/table.tsx'
import { type Format, useFormat } from '../../ui/use-format.ts'
import { DocumentsButton } from './documents-button.tsx'
import type { ComparedCity, Comparison } from './comparison-page.queries.ts'

interface ContextRow {
  readonly key: string
  readonly cell: (city: ComparedCity) => ReactNode
}

const unknown = <MissingValue reason="unknown" isPlain />

const dated = (value: string | null, year: number | null): ReactNode =>
  value === null ? unknown : year === null ? value : `${value} (${year})`

const rowsIn = (
  format: Format,
  eventText: ReturnType<typeof useRegionEventText>,
  label: (set: string, word: string) => string,
  onDocuments: (code: string) => void,
): readonly ContextRow[] => [
  {
    key: 'leader',
    cell: ({ leader }) => (
      <>
        <LeaderLine name={leader?.personName ?? null} capacity={leader?.capacity ?? null} isPlain />
        {leader?.doubt != null && <>, {label('headDoubts', leader.doubt)}</>}
      </>
    ),
  },
  {
    key: 'day_zero',
    cell: ({ dayZero, dayZeroPrecision }) =>
      dayZero === null ? unknown : <DateText day={dayZero} precision={dayZeroPrecision ?? 'day'} />,
  },
  { key: 'commitments', cell: ({ commitments }) => format.number(commitments, 0) },
  {
    key: 'last_activity',
    cell: ({ lastActivityOn, lastActivityPrecision }) =>
      lastActivityOn === null ? (
        unknown
      ) : (
        <DateText day={lastActivityOn} precision={lastActivityPrecision ?? 'day'} />
      ),
  },
  {
    key: 'population',
    cell: ({ population, populationYear }) =>
      dated(population === null ? null : format.number(population, 0), populationYear),
  },
  { key: 'hdi', cell: ({ hdi, hdiYear }) => dated(hdi === null ? null : format.number(hdi, 2), hdiYear) },
  { key: 'province', cell: ({ provinceName }) => provinceName ?? unknown },
  {
    key: 'events',
    cell: ({ events }) => (events.length === 0 ? '–' : events.map(eventText).join('; ')),
  },
  {
    key: 'documents',
    cell: (city) =>
      city.commitments > 0 ? <DocumentsButton city={city} onDocuments={onDocuments} /> : unknown,
  },
]

/** What a reader needs to judge whether the cities are alike at all. */
export const ContextTable = ({
  comparison,
  onDocuments,
}: {
  readonly comparison: Comparison
  readonly onDocuments: (code: string) => void
}) => {
  const { t } = useTranslation('comparison')
  const { label } = useVocabulary()
  const format = useFormat()
  const eventText = useRegionEventText()
  const columns: Column<ContextRow>[] = [
    { key: 'fact', header: t('context_header'), isRowHeader: true, cell: ({ key }) => t(`context.${key}`) },
    ...comparison.items.map((city): Column<ContextRow> => ({
      key: city.code,
      header: <RegionLink code={city.code} name={city.name} />,
      label: city.shortName,
      cell: ({ cell }) => cell(city),
    })),
  ]
  return (
    <Table
      caption={t('context_caption')}
      columns={columns}
      rows={rowsIn(format, eventText, label, onDocuments).filter(
        ({ key }) => key !== 'events' || comparison.items.some(({ events }) => events.length > 0),
      )}
      rowKey={({ key }) => key}
    />
  )
}
