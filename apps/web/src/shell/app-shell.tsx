import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LinkContext } from '../ui/link.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { PageTitleContext } from '../ui/use-page-meta.ts'
import styles from './app-shell.module.css'
import { AsOfLine } from './as-of-line.tsx'
import { PageEndRoom } from './page-end/page-end-room.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { routerLink } from './router-link.tsx'
import { SheetLine } from './sheet-line.tsx'
import { ShellNotices } from './shell-notices.tsx'
import { SiteHeader } from './site-header.tsx'
import { useDatedTitle } from './use-dated-title.ts'
import { usePrintKeys } from './use-print-keys.ts'

export const AppShell = () => {
  const { t } = useTranslation('shell')
  usePrintKeys()
  return (
    <LinkContext value={routerLink}>
      <PageTitleContext value={useDatedTitle()}>
        <div className={styles.shell}>
          <SkipLink to="isi">{t('skip')}</SkipLink>
          <SiteHeader />
          <AsOfLine />
          <ShellNotices />
          <SheetLine />
          <main id="isi" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
          <PageEndRoom />
          <RouteAnnouncer />
        </div>
      </PageTitleContext>
    </LinkContext>
  )
}
