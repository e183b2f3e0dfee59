import { intlLocales, type Language } from '@estafet/i18n'
import { useTranslation } from '../ui/text/use-translation.ts'
import { Notice } from '../ui/notices/notice.tsx'
import { useLanguage } from '../ui/text/use-format.ts'
import styles from './app-shell.module.css'
import { useKeptAt } from './kept-answers.ts'
import { useOnline } from '../ui/later/use-online.ts'

/** An instant as day and time in the reader's own time zone, with its name: "29 November 2026 14.05 WIB". */
const keptTime = (instant: string, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(intlLocales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant))

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
