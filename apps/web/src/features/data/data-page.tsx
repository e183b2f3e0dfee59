import { isIsoDay, jakartaDay, methodVersion } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { useSiteAddress } from '../../ui/text/site-address.ts'
import { CopyButton } from '../../ui/controls/copy-button.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Page, Section } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { Table, type Column } from '../../ui/layout/table.tsx'
import { useFormat, useLanguage } from '../../ui/text/use-format.ts'
import { codeBookQuery, fileRowsQuery, type CodeBookFile } from './code-book.queries.ts'
import { fileAddress } from './file-address.ts'

const route = getRouteApi('/data')

/** Everything a reader can take away, and where it is explained. */
export const DataPage = () => {
  const { t } = useTranslation('data')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const language = useLanguage()
  const book = useQuery(codeBookQuery(trpc, language))
  const rows = useQuery(fileRowsQuery)
  const format = useFormat()
  const site = useSiteAddress()
  const today = jakartaDay(new Date())
  const citation = t('cite_text', {
    on: format.day(pada !== undefined && isIsoDay(pada) ? pada : today),
    version: methodVersion,
    today: format.day(today),
    address: `${site}/data`,
  })
  const columns: Column<CodeBookFile>[] = [
    { key: 'name', header: t('file'), isRowHeader: true, cell: ({ title }) => title },
    { key: 'about', header: t('content'), cell: ({ about }) => about },
    // Of another day than today nobody has counted.
    ...(pada === undefined
      ? [
          {
            key: 'rows',
            header: t('rows'),
            align: 'end' as const,
            cell: ({ name }: CodeBookFile) => {
              const count = rows.data?.get(name)
              return count === undefined ? (rows.isPending ? '' : '–') : format.number(count)
            },
          },
        ]
      : []),
    {
      key: 'take',
      header: t('take'),
      cell: ({ name, address }) => (
        // One cell: a phone sets what stands in it beside the heading.
        <span>
          <Link href={fileAddress(address, pada)}>{`${name}.csv`}</Link>
          {' · '}
          <Link href={fileAddress(address.replace('.csv', '.xlsx'), pada)}>XLSX</Link>
          {' · '}
          <Link href={`/data/kamus#${name}`}>{t('columns')}</Link>
        </span>
      ),
    },
  ]
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Section id="unduhan" title={t('files')} intro={<p>{t('files_lede')}</p>}>
        {book.isError && <ErrorNotice error={book.error} onRetry={() => void book.refetch()} />}
        {book.isPending && <Skeleton height="30rem" />}
        {book.data && (
          <Table
            caption={t('files')}
            isCaptionHidden
            columns={columns}
            rows={book.data.files}
            rowKey={({ name }) => name}
          />
        )}
      </Section>
      <Section id="kamus" title={t('code_book')} intro={<p>{t('code_book_lede')}</p>}>
        <p>
          <Link href="/data/kamus">{t('to_code_book')}</Link> · <Link href="/metode">{t('to_method')}</Link>
        </p>
      </Section>
      <Section id="alamat" title={t('addresses')} intro={<p>{t('addresses_lede')}</p>}>
        <p>
          <Link href={`/api/v1/?lang=${language}`}>{t('to_addresses')}</Link> ·{' '}
          <Link href="/api/v1/openapi.json">OpenAPI</Link>
        </p>
      </Section>
      <Section id="mengutip" title={t('cite')}>
        <p>{t('cite_how')}</p>
        <blockquote>{citation}</blockquote>
        <CopyButton
          text={citation}
          label={t('cite_copy')}
          copied={t('cite_copied')}
          refused={t('cite_refused')}
        />
      </Section>
      <Section id="lisensi" title={t('licence')}>
        <p>
          {t('licence_text')} <Link href="/api/v1/licences.txt">{t('licence_link')}</Link>
        </p>
      </Section>
    </Page>
  )
}
