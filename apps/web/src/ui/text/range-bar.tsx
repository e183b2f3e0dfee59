import { useTranslation } from './use-translation.ts'
import { classNames } from './class-names.ts'
import styles from './range-bar.module.css'
import { useFormat } from './use-format.ts'

interface RangeBarProps {
  /** From 0 to 1; null where there is none, which is drawn hatched and never as zero. */
  readonly rate: number | null
  /** Ends of the interval (of the bounds, where `isBounds`), from 0 to 1. */
  readonly low?: number | null
  readonly high?: number | null
  readonly n: number
  /** Why there is no rate, as a word. */
  readonly missing?: string
  /** Below this n the rate is greyed, never hidden. */
  readonly smallBelow?: number
  /** Nobody knows about some cases: `low` to `high` is the whole answer, and no point within it is likelier. */
  readonly isBounds?: boolean
  /** What stands behind the figure, in a few words. */
  readonly note?: string | undefined
}

const percent = (share: number): string => `${share * 100}%`
/** The mark is 3px wide and stays within the track, or a rate of 100% would make its table scroll. */
const markAt = (share: number): string => `calc(1.5px + (100% - 3px) * ${share})`

/** Bounds with their n: solid up to what is known, hatched as far as it may reach. */
const Bounds = ({ low, high, n, note, isSmall }: BoundsProps) => {
  const { t } = useTranslation('ui')
  const format = useFormat()
  return (
    <span className={classNames(styles.range, isSmall && styles.small)}>
      <span className={styles.figures}>
        <span className={styles.rate}>{format.range(low, high, 'percent')}</span>
        <span>{t('of_n', { n: format.number(n, 0) })}</span>
        {note && <span>{note}</span>}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.known} style={{ width: percent(low) }} />
        <span className={styles.possible} style={{ left: percent(low), width: percent(high - low) }} />
      </span>
    </span>
  )
}

interface BoundsProps extends Pick<RangeBarProps, 'n' | 'note'> {
  readonly low: number
  readonly high: number
  readonly isSmall: boolean
}

/** A rate with its interval and its n; where some cases are unknown its bounds. */
export const RangeBar = (props: RangeBarProps) => {
  const { rate, low = null, high = null, n, missing, smallBelow = 5, isBounds = false, note } = props
  const { t } = useTranslation('ui')
  const format = useFormat()
  if (isBounds && low !== null && high !== null)
    return <Bounds {...{ low, high, n, note }} isSmall={n < smallBelow} />
  if (rate === null)
    return (
      <span className={styles.range}>
        <span className={styles.figures}>{missing ?? t('no_data')}</span>
        <span className={classNames(styles.track, styles.missing)} aria-hidden="true" />
      </span>
    )
  const isSmall = n < smallBelow
  const hasInterval = low !== null && high !== null
  return (
    <span className={classNames(styles.range, isSmall && styles.small)}>
      <span className={styles.figures}>
        <span className={styles.rate}>{format.percent(rate, 0)}</span>
        {hasInterval && <span>({format.range(low, high, 'percent')})</span>}
        <span>{t('n', { n })}</span>
        {isSmall && <span>{t('rate_small')}</span>}
        {note && <span>{note}</span>}
      </span>
      <span className={styles.track} aria-hidden="true">
        {hasInterval && (
          <span className={styles.interval} style={{ left: percent(low), width: percent(high - low) }} />
        )}
        <span className={styles.point} style={{ left: markAt(rate) }} />
      </span>
    </span>
  )
}
