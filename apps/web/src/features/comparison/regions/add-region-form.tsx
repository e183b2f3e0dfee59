import { useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { ask, onDay } from '../../../trpc.ts'
import { KeptFields } from '../../../ui/controls/sent-form.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import { Stack } from '../../../ui/layout/layout.tsx'
import { Select } from '../../../ui/controls/select.tsx'
import { fromBase } from '../../../ui/text/base-path.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useKeptSearch } from '../../../use-kept-search.ts'
import { useComparisonSearch } from '../use-comparison-search.ts'
import { mostRegions } from './compared-codes.ts'

/** A city more by a list of all, where no script searches among them. The server joins those chosen and the new one. */
export const AddRegionForm = ({ chosen }: { readonly chosen: readonly string[] }) => {
  const { t } = useTranslation(['comparison', 'ui'])
  const { trpc } = useRouteContext({ from: '__root__' })
  const { search } = useComparisonSearch()
  const kept = useKeptSearch(['kota'])
  // The browser asks for it itself, when its own field is touched.
  const regions = useQuery({
    ...ask(trpc, 'region.list', { sample: 'all', limit: 600, ...onDay(search.pada) }),
    meta: { isAskedAgain: true },
  })
  const choices = (regions.data?.items ?? [])
    .filter(({ code, kind }) => kind !== 'province' && !chosen.includes(code))
    .map(({ code, name, provinceName }) => ({
      value: code,
      label: provinceName === null ? name : `${name}, ${provinceName}`,
    }))
  if (choices.length === 0) return null
  return (
    <form action={fromBase('/bandingkan')}>
      <KeptFields kept={kept} />
      {chosen.length > 0 && <input type="hidden" name="kota" value={chosen.join('~')} />}
      <Stack gap={3}>
        <Select
          label={t('add_city')}
          hint={t('add_city_hint', { most: mostRegions })}
          name="kota"
          value=""
          choices={[{ value: '', label: t('ui:choose') }, ...choices]}
          onChoose={() => {}}
        />
        <Button type="submit">{t('ui:apply')}</Button>
      </Stack>
    </form>
  )
}
