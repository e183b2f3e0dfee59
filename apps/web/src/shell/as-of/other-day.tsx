import { isIsoDay, jakartaDay } from '@estafet/domain'
import { DatePicker } from '../../ui/controls/date-picker.tsx'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useKeptSearch } from '../../use-kept-search.ts'
import styles from './as-of-line.module.css'

interface OtherDayProps {
  /** Says which day the page is about. */
  readonly shown: string
  /** As the address has it. */
  readonly pada: string | undefined
}

/** The way to another day where no script opens the panel of days. */
export const OtherDay = ({ shown, pada }: OtherDayProps) => {
  const { t } = useTranslation(['shell', 'ui'])
  const today = jakartaDay(new Date())
  return (
    <details>
      <summary className={styles.control}>{shown}</summary>
      <div className={styles.panel}>
        <DatePicker
          days={[
            {
              key: 'pada',
              label: t('as_of_label'),
              value: pada !== undefined && isIsoDay(pada) ? pada : today,
            },
          ]}
          name="pada"
          kept={useKeptSearch(['pada'])}
          min={undefined}
          max={today}
          submit={t('ui:apply')}
          onPick={() => {}}
        />
      </div>
    </details>
  )
}
