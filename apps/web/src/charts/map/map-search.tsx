import { useMemo } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { useWords } from '../use-words.ts'
import type { Boundaries } from './boundaries.ts'
import { provinceNames } from './province-names.ts'

/** Finds a region on the map by its name, its province or its code. */
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
  return <Combobox label={t('map.search')} items={items} onChoose={onChoose} />
}
