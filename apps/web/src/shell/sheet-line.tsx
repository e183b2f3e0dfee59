import { useTranslation } from '../ui/text/use-translation.ts'
import { useFormat } from '../ui/text/use-format.ts'
import { useCitedPage } from './page-end/cited-page.ts'
import styles from './sheet-line.module.css'

/** Only on paper, above everything: whose page it is, of which day, and where to find it. */
export const SheetLine = () => {
  const { t } = useTranslation('shell')
  const { day } = useFormat()
  const page = useCitedPage()
  return <p className={styles.line}>{t('sheet_line', { on: day(page.day), address: page.address })}</p>
}
