import { Link } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { BrandMark } from './brand-mark.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './site-header.module.css'
import { ThemeSwitch } from './theme-switch.tsx'

const pages = [
  { to: '/', text: 'home', exact: true },
  { to: '/kota', text: 'regions', exact: false },
  { to: '/komitmen', text: 'commitments', exact: false },
  { to: '/pergantian', text: 'transitions', exact: false },
  { to: '/keberlanjutan', text: 'survival', exact: false },
  { to: '/bandingkan', text: 'comparison', exact: false },
  { to: '/metode', text: 'method', exact: false },
] as const

export const SiteHeader = () => {
  const { t } = useTranslation('shell')
  return (
    <header className={styles.header} data-print="none">
      <div className={styles.inner}>
        <Link to="/" className={styles.brand}>
          <BrandMark />
          <span>{t('name')}</span>
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <nav className={styles.nav} aria-label={t('navigation')}>
          <ul>
            {pages.map(({ to, text, exact }) => (
              <li key={to}>
                <Link to={to} className={styles.page} activeOptions={{ exact, includeSearch: false }}>
                  {t(text)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
