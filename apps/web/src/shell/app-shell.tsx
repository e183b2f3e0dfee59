import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { pressAgain, takePressedAround } from '../ui/later/early-press.ts'
import { useTranslation } from '../ui/text/use-translation.ts'
import { LinkContext } from '../ui/text/link.tsx'
import { SkipLink } from '../ui/layout/skip-link.tsx'
import { PageTitleContext } from '../ui/layout/use-page-meta.ts'
import styles from './app-shell.module.css'
import { AsOfLine } from './as-of/as-of-line.tsx'
import { PageEndRoom } from './page-end/page-end-room.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { routerLink } from './router-link.tsx'
import { SheetLine } from './sheet-line.tsx'
import { ShellNotices } from './shell-notices.tsx'
import { SiteHeader } from './header/site-header.tsx'
import { useDatedTitle } from './as-of/use-dated-title.ts'
import { usePrintKeys } from './use-print-keys.ts'

export const AppShell = () => {
  const { t } = useTranslation('shell')
  usePrintKeys()
  useEffect(() => pressAgain(takePressedAround()), [])
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
