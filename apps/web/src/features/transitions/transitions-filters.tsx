import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { isSimulatedRegion } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { SentForm } from '../../ui/controls/sent-form.tsx'
import { useKeptSearch } from '../../use-kept-search.ts'
import { Select, type Choice } from '../../ui/controls/select.tsx'
import styles from './transitions.module.css'
import { kindWords, type TransitionsSearch, viewWords } from './transitions.search.ts'
import { provincesQuery } from '../../domain-ui/regions/region-choice.queries.ts'

const route = getRouteApi('/pergantian')

const useProvinceChoices = ({ provinsi = '', data }: TransitionsSearch): Choice[] => {
  const { t } = useTranslation('transitions')
  const { trpc } = route.useRouteContext()
  const provinces = useQuery(provincesQuery(trpc))
  const isSimulated = data === 'simulasi' || isSimulatedRegion(provinsi)
  const offered = (provinces.data?.items ?? [])
    .filter(({ code }) => isSimulatedRegion(code) === isSimulated)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  const isOffered = provinsi === '' || offered.some(({ value }) => value === provinsi)
  return [
    { value: '', label: t('filter.every_province') },
    ...offered,
    // Before the names are there, and for a code that names no province, the choice still says what is asked.
    ...(isOffered ? [] : [{ value: provinsi, label: provinsi }]),
  ]
}

export const TransitionsFilters = ({ search }: { readonly search: TransitionsSearch }) => {
  const { t } = useTranslation('transitions')
  const navigate = useNavigate({ from: '/pergantian' })
  const change = (changed: TransitionsSearch) =>
    void navigate({
      search: (before) => ({ ...before, ...changed, halaman: undefined }),
      replace: true,
      resetScroll: false,
    })
  const kept = useKeptSearch(['tampilan', 'jenis', 'provinsi'])
  const { tampilan = '', jenis = '', provinsi = '' } = search
  return (
    <SentForm sent={{ action: '/pergantian', kept }} className={styles.filters}>
      <Select
        label={t('filter.view')}
        name="tampilan"
        value={tampilan}
        choices={[
          { value: '', label: t('filter.every_view') },
          ...viewWords.map((value) => ({ value, label: t(`view.${value}`) })),
        ]}
        onChoose={(value) => change({ tampilan: value || undefined })}
      />
      <Select
        label={t('filter.kind')}
        name="jenis"
        value={jenis}
        choices={[
          { value: '', label: t('filter.every_kind') },
          ...kindWords.map((value) => ({ value, label: t(`filter.${value}`) })),
        ]}
        onChoose={(value) => change({ jenis: value || undefined })}
      />
      <Select
        label={t('filter.province')}
        name="provinsi"
        value={provinsi}
        choices={useProvinceChoices(search)}
        onChoose={(value) => change({ provinsi: value || undefined })}
      />
    </SentForm>
  )
}
