import { placeFinder } from '@estafet/domain'
import { useMemo } from 'react'
import { Combobox } from '../../../ui/controls/combobox.tsx'
import { useWords } from '../../use-words.ts'
import type { Boundaries } from '../boundaries/boundaries.ts'
import { provinceNames } from '../table/province-names.ts'

/** Finds a region on the map by its name, what people call it, its province or its code. */
export const MapSearch = ({
  boundaries,
  onChoose,
}: {
  readonly boundaries: Boundaries
  readonly onChoose: (code: string) => void
}) => {
  const { t } = useWords()
  const items = useMemo(
    () =>
      boundaries.shapes.map(({ code, name }) => ({
        key: code,
        label: name,
        note: [provinceNames[code.slice(0, 2)], code].filter(Boolean).join(', '),
      })),
    [boundaries],
  )
  const find = useMemo(() => {
    const places = boundaries.shapes.map(({ code, name }) => ({
      code,
      name,
      shortName: name.replace(/^(?:Kabupaten|Kota) /u, ''),
      kind: name.startsWith('Kota') ? ('kota' as const) : ('kabupaten' as const),
      provinceName: provinceNames[code.slice(0, 2)] ?? null,
      // The boundaries carry no other code than today's.
      bpsCode: null,
      formerCodes: [],
    }))
    const findPlaces = placeFinder(places)
    const byKey = new Map(items.map((item) => [item.key, item]))
    return (text: string) => findPlaces(text).flatMap(({ code }) => byKey.get(code) ?? [])
  }, [boundaries, items])
  return <Combobox label={t('map.search')} items={items} find={find} onChoose={onChoose} />
}
