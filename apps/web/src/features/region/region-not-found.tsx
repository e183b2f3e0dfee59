import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { Cluster, Prose, Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useSearchOfEveryPage } from '../../use-kept-search.ts'

const route = getRouteApi('/kota/$code')

/** The code names no region: says so, why that happens, and lets the reader look for it by name. */
export const RegionNotFound = () => {
  const { t } = useTranslation('region')
  const { code } = route.useParams()
  const navigate = useNavigate()
  const kept = useSearchOfEveryPage()
  return (
    <Page title={t('not_found.title')} lede={t('not_found.code', { code })}>
      <Stack gap={5}>
        <Prose>
          <p>{t('not_found.why')}</p>
          <SearchField
            label={t('not_found.search')}
            value=""
            sent={{ action: '/kota', kept }}
            onSearch={(cari) => void navigate({ to: '/kota', search: cari ? { cari } : {} })}
          />
        </Prose>
        <Cluster>
          <ButtonLink href="/kota">{t('not_found.all')}</ButtonLink>
        </Cluster>
      </Stack>
    </Page>
  )
}
