import { useTranslation } from '../text/use-translation.ts'
import { type Href, Link } from '../text/link.tsx'
import styles from './navigation.module.css'

export interface Step {
  readonly label: string
  readonly href: Href
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
