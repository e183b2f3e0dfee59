import { useLocation, useNavigate } from '@tanstack/react-router'
import { useTranslation } from '../ui/text/use-translation.ts'
import { Prose } from '../ui/layout/layout.tsx'
import { Link } from '../ui/text/link.tsx'
import { Page, Section } from '../ui/layout/page.tsx'
import { SearchField } from '../ui/controls/search-field.tsx'
import styles from './not-found-page.module.css'
import { useSearchOfEveryPage } from '../use-kept-search.ts'

const helpful = [
  { href: '/', name: 'home' },
  { href: '/kota', name: 'regions' },
  { href: '/komitmen', name: 'commitments' },
  { href: '/bandingkan', name: 'comparison' },
  { href: '/metode', name: 'method' },
] as const

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export const NotFoundPage = () => {
  const { t } = useTranslation(['not-found', 'shell'])
  const navigate = useNavigate()
  const kept = useSearchOfEveryPage()
  const path = readable(useLocation({ select: (location) => location.pathname }))
  return (
    <Page title={t('title')} lede={t('path', { path })}>
      <Prose>
        <p>{t('why')}</p>
        <SearchField
          label={t('search')}
          hint={t('search_hint')}
          value=""
          sent={{ action: '/kota', kept }}
          onSearch={(cari) => void navigate({ to: '/kota', search: cari ? { cari } : {} })}
        />
      </Prose>
      <Section id="mulai" title={t('links')}>
        <ul className={styles.links}>
          {helpful.map(({ href, name }) => (
            <li key={href}>
              <Link href={href}>{t(`shell:${name}`)}</Link>
              <span>{t(name)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
