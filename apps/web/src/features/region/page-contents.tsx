import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './page-contents.module.css'
import type { RegionSection } from './region-sections.ts'

/** The sections of this page, to go straight to one of them. */
export const PageContents = ({ sections }: { readonly sections: readonly RegionSection[] }) => {
  const { t } = useTranslation(['region', 'peers'])
  return (
    <nav className={styles.contents} aria-label={t('contents')} data-print="none">
      <p className={styles.title}>{t('contents')}</p>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
