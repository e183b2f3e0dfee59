import { useLocation, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Prose } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { Page, Section } from '../ui/page.tsx'
import { SearchField } from '../ui/search-field.tsx'
import styles from './not-found-page.module.css'

const helpful = [
  { href: '/', name: 'home', why: 'not_found_home' },
  { href: '/kota', name: 'regions', why: 'not_found_regions' },
  { href: '/komitmen', name: 'commitments', why: 'not_found_commitments' },
  { href: '/bandingkan', name: 'comparison', why: 'not_found_comparison' },
  { href: '/metode', name: 'method', why: 'not_found_method' },
] as const

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export const NotFoundPage = () => {
  const { t } = useTranslation('shell')
  const navigate = useNavigate()
  const path = readable(useLocation({ select: (location) => location.pathname }))
  return (
    <Page title={t('not_found_title')} lede={t('not_found_path', { path })}>
      <Prose>
        <p>{t('not_found_why')}</p>
        <SearchField
          label={t('not_found_search')}
          hint={t('not_found_search_hint')}
          value=""
          onSearch={(cari) => void navigate({ to: '/kota', search: cari ? { cari } : {} })}
        />
      </Prose>
      <Section id="mulai" title={t('not_found_links')}>
        <ul className={styles.links}>
          {helpful.map(({ href, name, why }) => (
            <li key={href}>
              <Link href={href}>{t(name)}</Link>
              <span>{t(why)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
