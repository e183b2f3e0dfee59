import { Link, SourceLink } from '../../../ui/text/link.tsx'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import type { ComparedDocument } from '../comparison-page.queries.ts'
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
              <SourceLink href={document.source.url}>{nameOf(document)}</SourceLink>
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
