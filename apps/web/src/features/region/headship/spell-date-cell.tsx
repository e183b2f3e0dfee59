import { useTranslation } from '../../../ui/text/use-translation.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import styles from '../handovers/handovers-section.module.css'
import type { SpellDate } from './spell-dates.ts'

export const SpellDateCell = ({ date }: { readonly date: SpellDate }) => {
  const { t } = useTranslation(['region-record', 'region'])
  return (
    <div className={styles.lines}>
      <DateText day={date.day} precision={date.precision} style="short" />
      {date.raw !== null && <span className={styles.faint}>{t('spells.raw', { raw: date.raw })}</span>}
    </div>
  )
}
