import { useTranslation } from 'react-i18next'
import { Link } from './link.tsx'
import styles from './navigation.module.css'

export interface Step {
  readonly label: string
  readonly href: string
}

/** Where this page lies: the pages above it, nearest last. The page itself is its h1 and not repeated. */
export const Breadcrumb = ({ steps }: { readonly steps: readonly Step[] }) => {
  const { t } = useTranslation('ui')
  return (
    <nav aria-label={t('breadcrumb')} className={styles.breadcrumb}>
      <ol>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
