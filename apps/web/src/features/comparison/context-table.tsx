import type { ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../domain-ui/regions/head-in-office.tsx'
import { MissingValue } from '../../domain-ui/words/missing-value.tsx'
import { useRegionEventText } from '../../domain-ui/regions/use-region-event-text.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { RegionLink } from '../../domain-ui/regions/region-link.tsx'
import { DateText } from '../../ui/text/date-text.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import { type Format, useFormat } from '../../ui/text/use-format.ts'
import { DocumentsButton } from './documents/documents-button.tsx'
import type { ComparedCity, Comparison } from './comparison-page.queries.ts'
import type { TextUnder, VocabularyLabel } from '@estafet/i18n'

interface ContextRow {
  readonly key: TextUnder<'comparison', 'context'>
  readonly cell: (city: ComparedCity) => ReactNode
}

const unknown = <MissingValue reason="unknown" isPlain />

const dated = (value: string | null, year: number | null): ReactNode =>
  value === null ? unknown : year === null ? value : `${value} (${year})`

const rowsIn = (
  format: Format,
  eventText: ReturnType<typeof useRegionEventText>,
  label: VocabularyLabel,
  onDocuments: (code: string) => void,
): readonly ContextRow[] => [
  {
    key: 'leader',
    cell: ({ leader }) => (
      <>
        <HeadInOffice name={leader?.personName ?? null} capacity={leader?.capacity ?? null} isPlain />
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
