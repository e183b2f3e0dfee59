import { Link, SourceLink } from '../../../ui/text/link.tsx'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { sourceName } from './numbered-sources.ts'
import styles from './source-list.module.css'
import { useSources } from './sources-context.ts'

export const SourceList = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment')
  const { list } = useSources()
  return (
    <Section
      id="sumber"
      isFolded
      title={t('sources_title')}
      aside={
        <Link href={`/api/v1/commitments/${encodeURIComponent(detail.id)}?asOf=${detail.asOf}`}>
          {t('json')}
        </Link>
      }
    >
      {list.length === 0 ? (
        <EmptyState title={t('sources_none')} why={t('sources_none_why')} />
      ) : (
        <ol className={styles.list}>
          {list.map((source, index) => (
            <li key={source.id} id={`sumber-${index + 1}`}>
              {source.title && source.publisher && `${source.publisher}. `}
              {source.url === null ? (
                sourceName(source)
              ) : (
                <SourceLink href={source.url} data-cited="">
                  {sourceName(source)}
                </SourceLink>
              )}
              {source.publishedOn && (
                <>
                  {', '}
                  <DateText
                    day={source.publishedOn}
                    precision={source.publishedPrecision ?? 'day'}
                    style="short"
                  />
                </>
              )}
              {source.url !== null && <span className={styles.address}>{source.url}</span>}
              {source.title === null && !source.isSimulated && (
                <span className={styles.address}>{t('source_unchecked')}</span>
              )}
              {source.url === null && (
                <span className={styles.address}>
                  {t(source.isSimulated ? 'source_simulated' : 'source_no_link')}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
