import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'
import styles from './app-shell.module.css'
import { useOnline } from './use-online.ts'

/** What holds for the whole page: the device is offline. */
export const ShellNotices = () => {
  const { t } = useTranslation('shell')
  const isOnline = useOnline()
  return (
    <aside className={styles.notices}>
      {!isOnline && (
        <Notice kind="warn" isLive>
          {t('offline')}
        </Notice>
      )}
    </aside>
  )
}
