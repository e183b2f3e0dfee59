import { methodVersion } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ErrorNotice } from '../../domain-ui/errors/error-notice.tsx'
import { Breadcrumb } from '../../ui/layout/breadcrumb.tsx'
import { Page, Section } from '../../ui/layout/page.tsx'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { useLanguage } from '../../ui/text/use-format.ts'
import { CodeBookFileSection } from './code-book-file-section.tsx'
import { CodeBookWordsSection } from './code-book-words-section.tsx'
import { codeBookQuery } from './code-book.queries.ts'

const route = getRouteApi('/data/kamus')

/** Every column of every file, and every word that may stand in it. */
export const CodeBookPage = () => {
  const { t } = useTranslation('data')
  const { trpc } = route.useRouteContext()
  const { pada } = route.useSearch()
  const book = useQuery(codeBookQuery(trpc, useLanguage()))
  return (
    <Page
      eyebrow={<Breadcrumb steps={[{ label: t('title'), href: '/data' }]} />}
      title={t('code_book')}
      lede={t('code_book_lede')}
      meta={<span>{t('version', { version: methodVersion })}</span>}
    >
      {book.isError && <ErrorNotice error={book.error} onRetry={() => void book.refetch()} />}
      {book.isPending && <Skeleton height="60rem" />}
      {book.data && (
        <>
          <Section id="cara-membaca" title={t('reading')}>
            <ul>
              {book.data.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
            <nav aria-label={t('files')} data-print="none">
              {book.data.files.map(({ name }, index) => (
                <span key={name}>
                  {index > 0 && ' · '}
                  <a href={`#${name}`}>{`${name}.csv`}</a>
                </span>
              ))}
              {' · '}
              <a href="#kata">{t('words')}</a>
            </nav>
          </Section>
          {book.data.files.map((file) => (
            <CodeBookFileSection key={file.name} file={file} asOf={pada} />
          ))}
          <CodeBookWordsSection vocabularies={book.data.vocabularies} />
        </>
      )}
    </Page>
  )
}
