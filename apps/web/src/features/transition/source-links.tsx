import { useTranslation } from 'react-i18next'
import { Link } from '../../ui/link.tsx'
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
              <Link href={url} className={styles.source}>
                {name}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
