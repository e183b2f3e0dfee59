import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { regionsHref, type RegionsSearch } from './regions.search.ts'

/** Why the list is empty, with the one step that is most likely to fill it. */
export const RegionsEmpty = ({ search }: { readonly search: RegionsSearch }) => {
  const { t } = useTranslation('regions')
  const { q, jenis, provinsi, hal } = search
  const isFiltered = jenis !== undefined || provinsi !== undefined
  const why = hal !== undefined ? 'page' : isFiltered && q ? 'filtered' : q ? 'text' : 'filters'
  return (
    <EmptyState
      headingLevel={2}
      title={q ? t('empty.title_q', { q }) : t('empty.title')}
      why={t(`empty.${why}`)}
      actions={
        <>
          {hal !== undefined && (
            <ButtonLink href={regionsHref(search, 1)}>{t('empty.first_page')}</ButtonLink>
          )}
          {isFiltered && q && (
            <ButtonLink href={regionsHref({ q }, 1)}>{t('empty.without_filters')}</ButtonLink>
          )}
          <ButtonLink href="/kota">{t('empty.everything')}</ButtonLink>
        </>
      }
    />
  )
}
