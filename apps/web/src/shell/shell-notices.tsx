import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'
import { useLanguage } from '../ui/use-format.ts'
import styles from './app-shell.module.css'
import { useKeptAt } from './kept-answers.ts'
import { keptTime } from './kept-time.ts'
import { useOnline } from '../ui/use-online.ts'

/** What holds for the whole page: the device is offline, and of when is what is shown. */
export const ShellNotices = () => {
  const { t } = useTranslation('shell')
  const language = useLanguage()
  const isOnline = useOnline()
  const keptAt = useKeptAt()
  const said = () => {
    if (keptAt === null) return isOnline ? null : t('offline')
    const when = keptTime(keptAt, language)
    // A line that answers nothing is as good as none, whatever the device says of it.
    return t(isOnline ? 'kept_unreachable' : 'kept_offline', { when })
  }
  const text = said()
  return (
    <aside className={styles.notices}>
      {text !== null && (
        <Notice kind="warn" isLive>
          {text}
        </Notice>
      )}
    </aside>
  )
}
