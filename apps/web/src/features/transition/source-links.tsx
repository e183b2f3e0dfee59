import { SourceLink } from '../../ui/text/link.tsx'
import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './transition.module.css'
import type { HandoverSpell } from './transition-page.queries.ts'

/** Where a fact is known from; one without an address is named only. */
export const SourceLinks = ({ sources }: { readonly sources: HandoverSpell['sources'] }) => {
  const { t } = useTranslation('transition')
  return (
    <ul className={styles.sources}>
      {sources.map(({ id, url, title, publisher }) => {
        const name = title ?? publisher ?? url ?? t('heads.unnamed')
        return (
          <li key={id}>
            {url === null ? (
              name
            ) : (
              <SourceLink href={url} className={styles.source}>
                {name}
              </SourceLink>
            )}
          </li>
        )
      })}
    </ul>
  )
}
