import { Link, SourceLink } from '../../../ui/text/link.tsx'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import type { SourceReference } from '../commitment-page.queries.ts'
import { sourceName } from './numbered-sources.ts'
import { useSources } from './sources-context.ts'
import styles from './source-note.module.css'

/** A source by name, opened where it can be, and its number in the list of sources. */
export const SourceNote = ({ source }: { readonly source: SourceReference }) => {
  const { t } = useTranslation('commitment')
  const number = useSources().numberOf(source)
  return (
    <span className={styles.source}>
      {source.url === null ? (
        <cite className={styles.name} lang="id">
          {sourceName(source)}
        </cite>
      ) : (
        <SourceLink href={source.url} rel="noreferrer" data-cited="">
          {sourceName(source)}
        </SourceLink>
      )}{' '}
      <Link
        className={styles.number}
        href={`#sumber-${number}`}
        aria-label={t('source_number', { n: number })}
      >
        [{number}]
      </Link>
    </span>
  )
}
