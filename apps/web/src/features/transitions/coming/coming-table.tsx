import { useTranslation } from '../../../ui/text/use-translation.ts'
import { HeadInOffice } from '../../../domain-ui/regions/head-in-office.tsx'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Table, type Column } from '../../../ui/layout/table.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { countdown } from './countdown.ts'
import type { ComingSeat } from '../transitions.queries.ts'

const useColumns = (): Column<ComingSeat>[] => {
  const { t } = useTranslation('transitions')
  const { label } = useVocabulary()
  const { number } = useFormat()
  return [
    {
      key: 'region',
      header: t('coming.region'),
      isRowHeader: true,
      cell: ({ region, on }) => (
        <>
          <Link href={`/pergantian/${region.code}/${on}`}>{region.name}</Link>{' '}
          <SimulatedMark regionCode={region.code} isPlain />
        </>
      ),
    },
    {
      key: 'head',
      header: t('coming.head'),
      cell: ({ head }) => <HeadInOffice name={head.personName} capacity={head.capacity} isPlain />,
    },
    {
      key: 'on',
      header: t('coming.on'),
      cell: ({ on, precision }) => <DateText day={on} precision={precision} style="short" />,
    },
    {
      key: 'left',
      header: t('coming.left'),
      cell: ({ daysLeft }) => {
        const { key, days } = countdown(daysLeft)
        return t(`when.${key}`, { count: days, days: number(days) })
      },
    },
    { key: 'basis', header: t('coming.basis'), cell: ({ basis }) => label('expectationBases', basis) },
  ]
}

/** Every seat that is due, soonest first. */
export const ComingTable = ({ seats }: { readonly seats: readonly ComingSeat[] }) => {
  const { t } = useTranslation('transitions')
  return (
    <Table
      caption={t('coming.table')}
      isCaptionHidden
      columns={useColumns()}
      rows={seats}
      rowKey={({ region }) => region.code}
    />
  )
}
