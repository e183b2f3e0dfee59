import { useTranslation } from 'react-i18next'
import { TranslatedText } from '../../domain-ui/translated-text.tsx'
import { DateText } from '../../ui/date-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import type { ComparedDocument } from './comparison-page.queries.ts'
import styles from './documents-dialog.module.css'

const nameOf = ({ source: { title, publisher, url } }: ComparedDocument): string =>
  title ?? publisher ?? url ?? '–'

export const DocumentList = ({ documents }: { readonly documents: readonly ComparedDocument[] }) => {
  const { t } = useTranslation('comparison')
  if (documents.length === 0) return <EmptyState title={t('documents_none')} why={t('documents_none_why')} />
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={`${document.commitmentId} ${document.source.id} ${document.datedOn}`}>
          <p className={styles.source}>
            {document.source.url === null ? (
              nameOf(document)
            ) : (
              <Link href={document.source.url}>{nameOf(document)}</Link>
            )}
          </p>
          <p>
            <TranslatedText id={document.rationale} en={document.rationaleEn} />
          </p>
          <p className={styles.soft}>
            <Link href={`/komitmen/${document.commitmentId}`}>
              <TranslatedText id={document.commitmentTitle} en={document.commitmentTitleEn} />
            </Link>
            {' · '}
            {t('document_dated')}{' '}
            <DateText day={document.datedOn} precision={document.datedPrecision} style="short" />
          </p>
        </li>
      ))}
    </ul>
  )
}
