import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { Prose } from '../../ui/layout/layout.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { useSearchOfEveryPage } from '../../use-kept-search.ts'

const route = getRouteApi('/komitmen/$id')

/** No such code: says which, and leads to the list by the words the reader has. */
export const CommitmentNotFound = () => {
  const { t } = useTranslation('commitment')
  const { id } = route.useParams()
  const navigate = route.useNavigate()
  const kept = useSearchOfEveryPage()
  return (
    <Page title={t('not_found_title')} lede={t('not_found', { id })}>
      <Prose>
        <p>{t('not_found_why')}</p>
        <SearchField
          label={t('not_found_search')}
          value=""
          sent={{ action: '/komitmen', kept }}
          onSearch={(cari) => void navigate({ to: '/komitmen', search: cari ? { cari } : {} })}
        />
        <ButtonLink href="/komitmen">{t('not_found_all')}</ButtonLink>
      </Prose>
    </Page>
  )
}
