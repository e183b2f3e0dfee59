import type { Step } from '../layout/breadcrumb.tsx'
import { type Href, Link } from '../text/link.tsx'
import styles from '../layout/navigation.module.css'

interface TabLinksProps {
  /** What the views have in common. */
  readonly label: string
  readonly tabs: readonly Step[]
  readonly currentHref: Href
}

/** Views of one page, each with its own address: links, so that they can be opened, shared and gone back to. */
export const TabLinks = ({ label, tabs, currentHref }: TabLinksProps) => (
  <nav aria-label={label} className={styles.tabs}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <Link
            className={styles.tab}
            href={tab.href}
            aria-current={tab.href === currentHref ? 'page' : undefined}
          >
            {tab.label}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
