import { useState } from 'react'
import { Stack } from '../../ui/layout.tsx'
import { Select } from '../../ui/select.tsx'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../use-words.ts'
import type { MapRegion } from './map-input.ts'
import { provinceNames } from './province-names.ts'
import { RegionValue } from './region-value.tsx'

interface RegionMapTableProps {
  readonly regions: readonly MapRegion[]
  readonly measure: string
  readonly formatValue: (value: number) => string
}

/** The map as a table, one province at a time: 514 rows at once help nobody. */
export const RegionMapTable = ({ regions, measure, formatValue }: RegionMapTableProps) => {
  const { t } = useWords()
  const codes = [...new Set(regions.map(({ code }) => code.slice(0, 2)))].toSorted()
  const [chosen, setChosen] = useState<string | null>(null)
  const province = chosen !== null && codes.includes(chosen) ? chosen : (codes[0] ?? '')
  const nameOf = (code: string) => provinceNames[code] ?? `${t('map.table.simulatedProvince')} (${code})`
  return (
    // On paper the page's own list serves: one province under a map of all would mislead.
    <div data-print="none">
      <Stack gap={3}>
        <Select
          label={t('map.table.province')}
          value={province}
          choices={codes.map((code) => ({ value: code, label: nameOf(code) }))}
          onChoose={setChosen}
        />
        <Table
          caption={t('map.table.caption', { measure, province: nameOf(province) })}
          columns={[
            {
              key: 'name',
              header: t('map.table.region'),
              cell: ({ name }: MapRegion) => name,
              isRowHeader: true,
            },
            {
              key: 'value',
              header: t('map.table.value'),
              cell: (region: MapRegion) => <RegionValue region={region} formatValue={formatValue} />,
              align: 'end',
            },
          ]}
          rows={regions.filter(({ code }) => code.startsWith(province))}
          rowKey={({ code }) => code}
        />
      </Stack>
    </div>
  )
}
