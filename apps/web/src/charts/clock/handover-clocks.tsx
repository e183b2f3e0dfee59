import { type DatePrecision, isInferred, type IsoDay, type TransitionKind } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { classNames } from '../../ui/text/class-names.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { type Clock, clockTimes } from './clock-times.ts'
import styles from './handover-clocks.module.css'

const useClockText = (precision: DatePrecision) => {
  const { t } = useTranslation('clocks')
  const { impreciseDay, number } = useFormat()
  const about = isInferred(precision) ? '_about' : ''
  return ({ dueOn, daysLeft }: Clock): string => {
    const days = Math.abs(daysLeft)
    const values = { count: days, days: number(days), date: impreciseDay(dueOn, precision) }
    if (daysLeft === 0) return t('last', values)
    return t(`${daysLeft > 0 ? 'left' : 'over'}${about}`, values)
  }
}

const ClockLine = ({ clock, text }: { readonly clock: Clock; readonly text: string }) => {
  const { t } = useTranslation('clocks')
  const isOver = clock.daysLeft < 0
  return (
    <div>
      <dt>{t(clock.name)}</dt>
      <dd>
        {text}
        <span className={classNames(styles.track, isOver && styles.over)} aria-hidden="true">
          <span className={styles.passed} style={{ width: `${clock.passed * 100}%` }} />
        </span>
      </dd>
    </div>
  )
}

interface HandoverClocksProps {
  readonly dayZero: IsoDay
  /** How exactly day zero is known: what is counted from it is known no better. */
  readonly precision: DatePrecision
  readonly kind: TransitionKind
  readonly windows: Parameters<typeof clockTimes>[1]
}

/** The two clocks in words, each with a bar of how much has passed. Of a renewal no decision is asked. */
export const HandoverClocks = ({ dayZero, precision, kind, windows }: HandoverClocksProps) => {
  const { t } = useTranslation('clocks')
  const textOf = useClockText(precision)
  const clocks = clockTimes(dayZero, windows)
  return (
    <dl className={styles.clocks}>
      {clocks.map((clock) =>
        kind === 'renewal' && clock.name === 'decisions' ? (
          <div key={clock.name}>
            <dt>{t('decisions')}</dt>
            <dd>{t('not_asked')}</dd>
          </div>
        ) : (
          <ClockLine key={clock.name} clock={clock} text={textOf(clock)} />
        ),
      )}
    </dl>
  )
}
