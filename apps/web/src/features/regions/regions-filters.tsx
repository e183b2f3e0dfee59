import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { LiveSearch } from '../../ui/controls/live-search.tsx'
import { Select, type Choice } from '../../ui/controls/select.tsx'
import type { Trpc } from '../../trpc.ts'
import { kindWords, type KindWord, type RegionsSearch } from './regions.search.ts'
import styles from './regions-filters.module.css'
import { provincesQuery } from '../../domain-ui/regions/region-choice.queries.ts'
import { SentForm, wordsName } from '../../ui/controls/sent-form.tsx'
import { useKeptSearch } from '../../use-kept-search.ts'

interface RegionsFiltersProps {
  readonly trpc: Trpc
  readonly search: RegionsSearch
  readonly onChange: (change: Omit<RegionsSearch, 'halaman'>) => void
}

const useProvinceChoices = (trpc: Trpc, chosen: string): Choice[] => {
  const { t } = useTranslation('regions')
  const { data } = useQuery(provincesQuery(trpc))
  const provinces = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  // Before the names are there, and for a code that names no province, the choice still says what is filtered.
  const isListed = chosen === '' || provinces.some(({ value }) => value === chosen)
  return [
    { value: '', label: t('every_province') },
    ...provinces,
    ...(isListed ? [] : [{ value: chosen, label: chosen }]),
  ]
}

export const RegionsFilters = ({ trpc, search, onChange }: RegionsFiltersProps) => {
  const { t } = useTranslation('regions')
  const { cari = '', jenis = '', provinsi = '' } = search
  const kinds: Choice<KindWord | ''>[] = [
    { value: '', label: t('every_kind') },
    ...kindWords.map((value) => ({ value, label: t(`kind.${value}`) })),
  ]
  const provinces = useProvinceChoices(trpc, provinsi)
  const kept = useKeptSearch([wordsName])
  const keptByChoice = useKeptSearch(['jenis', 'provinsi'])
  // What was looked for comes first on a phone; to narrow it further is one touch away.
  const isFolded = cari !== '' && jenis === '' && provinsi === ''
  const narrowing = (
    <SentForm sent={{ action: '/kota', kept: keptByChoice }} className={styles.choices}>
      <Select
        label={t('column.kind')}
        name="jenis"
        value={jenis}
        choices={kinds}
        onChoose={(value) => onChange({ jenis: value || undefined })}
      />
      <Select
        label={t('column.province')}
        name="provinsi"
        value={provinsi}
        choices={provinces}
        onChoose={(value) => onChange({ provinsi: value || undefined })}
      />
    </SentForm>
  )
  return (
    <div className={styles.filters} data-print="none">
      <LiveSearch
        label={t('search')}
        hint={cari === '' ? t('search_hint') : undefined}
        value={cari}
        sent={{ action: '/kota', kept }}
        onSearch={(text) => onChange({ cari: text || undefined })}
      />
      {isFolded ? <Disclosure summary={t('narrow')}>{narrowing}</Disclosure> : narrowing}
    </div>
  )
}
