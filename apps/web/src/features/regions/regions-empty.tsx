import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { EmptyState } from '../../ui/notices/empty-state.tsx'
import { regionsHref, type RegionsSearch } from './regions.search.ts'

/** Why the list is empty, with the one step that is most likely to fill it. */
export const RegionsEmpty = ({ search }: { readonly search: RegionsSearch }) => {
  const { t } = useTranslation('regions')
  const { cari, jenis, provinsi, halaman } = search
  const isFiltered = jenis !== undefined || provinsi !== undefined
  const why = isFiltered && cari ? 'filtered' : cari ? 'text' : 'filters'
  if (halaman !== undefined)
    return (
      <EmptyState
        headingLevel={2}
        title={t('empty.page_title', { page: halaman })}
        why={t('empty.page')}
        actions={<ButtonLink href={regionsHref(search, 1)}>{t('empty.first_page')}</ButtonLink>}
      />
    )
  return (
    <EmptyState
      headingLevel={2}
      title={cari ? t('empty.title_q', { q: cari }) : t('empty.title')}
      why={t(`empty.${why}`)}
      actions={
        <>
          {isFiltered && cari && (
            <ButtonLink href={regionsHref({ cari }, 1)}>{t('empty.without_filters')}</ButtonLink>
          )}
          <ButtonLink href="/kota">{t('empty.everything')}</ButtonLink>
        </>
      }
    />
  )
}
