import { useState } from 'react'
import { Cluster, Stack } from '../../../ui/layout/layout.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Select } from '../../../ui/controls/select.tsx'
import { Table } from '../../../ui/layout/table.tsx'
import { SimulatedTag } from '../../simulated-tag.tsx'
import { useWords } from '../../use-words.ts'
import type { MapRegion } from '../series/map-input.ts'
import { type MapTableOrder, mapTableOrders, mapTableRows, withValue } from './map-table-rows.ts'
import { provinceNames } from './province-names.ts'
import { RegionValue } from './region-value.tsx'

interface RegionMapTableProps {
  readonly regions: readonly MapRegion[]
  readonly measure: string
  readonly formatValue: (value: number) => string
}

const tall = 30

interface RowsProps {
  readonly caption: string
  readonly rows: readonly MapRegion[]
  readonly order: MapTableOrder
  readonly formatValue: (value: number) => string
}

const Rows = ({ caption, rows, order, formatValue }: RowsProps) => {
  const { t } = useWords()
  return (
    <Table
      caption={caption}
      isTall={rows.length > tall}
      columns={[
        {
          key: 'name',
          header: t('map.table.region'),
          cell: ({ code, name, isSimulated }: MapRegion) => (
            <>
              <Link href={`/kota/${code}`}>{name}</Link> {isSimulated && <SimulatedTag />}
            </>
          ),
          isRowHeader: true,
          ...(order === 'name' && { sorted: 'ascending' as const }),
        },
        {
          key: 'value',
          header: t('map.table.value'),
          cell: (region: MapRegion) => <RegionValue region={region} formatValue={formatValue} />,
          align: 'end',
          ...(order !== 'name' && {
            sorted: order === 'highest' ? ('descending' as const) : ('ascending' as const),
          }),
        },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  )
}

/**
 * The map as a table: all regions of which something is known, or one province whole, in the order chosen. Invented
 * regions stand in a table of their own after the real ones, each marked.
 */
export const RegionMapTable = ({ regions, measure, formatValue }: RegionMapTableProps) => {
  const { t } = useWords()
  const codes = [...new Set(regions.map(({ code }) => code.slice(0, 2)))].toSorted()
  const hasValues = Object.values(mapTableRows(regions, withValue, 'name')).some(({ length }) => length > 0)
  const parts = [...(hasValues ? [withValue] : []), ...codes]
  const [chosen, setChosen] = useState<string | null>(null)
  const [order, setOrder] = useState<MapTableOrder>('highest')
  const part = chosen !== null && parts.includes(chosen) ? chosen : (parts[0] ?? '')
  const nameOf = (code: string) =>
    code === withValue
      ? t('map.table.withValue')
      : (provinceNames[code] ?? `${t('map.table.simulatedProvince')} (${code})`)
  const { real, simulated } = mapTableRows(regions, part, order)
  return (
    // On paper the page's own list serves: one province under a map of all would mislead.
    <div data-print="none">
      <Stack gap={3}>
        <div data-needs="script">
          <Cluster gap={4}>
            <Select
              label={t('map.table.province')}
              value={part}
              choices={parts.map((code) => ({ value: code, label: nameOf(code) }))}
              onChoose={setChosen}
            />
            <Select
              label={t('map.table.order')}
              value={order}
              choices={mapTableOrders.map((value) => ({ value, label: t(`map.table.by.${value}`) }))}
              onChoose={setOrder}
            />
          </Cluster>
        </div>
        {real.length > 0 && (
          <Rows
            caption={t('map.table.caption', { measure, province: nameOf(part) })}
            rows={real}
            {...{ order, formatValue }}
          />
        )}
        {simulated.length > 0 && (
          <Rows
            caption={t('map.table.caption', { measure, province: t('map.table.simulatedRegions') })}
            rows={simulated}
            {...{ order, formatValue }}
          />
        )}
      </Stack>
    </div>
  )
}
