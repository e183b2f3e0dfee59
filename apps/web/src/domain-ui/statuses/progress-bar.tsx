import { classNames } from '../../ui/text/class-names.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './progress-bar.module.css'
import { useVocabulary } from '../words/use-vocabulary.ts'

interface ProgressBarProps {
  /** 0–100; null is unknown: hatched and said in a word, never drawn as zero. */
  readonly percent: number | null
}

export const ProgressBar = ({ percent }: ProgressBarProps) => {
  const format = useFormat()
  const { label } = useVocabulary()
  return (
    <span className={styles.progress}>
      {percent === null ? (
        <span className={styles.word}>{label('missingReasons', 'unknown')}</span>
      ) : (
        <span className={styles.percent}>{format.percent(percent / 100, 0)}</span>
      )}
      <span className={classNames(styles.track, percent === null && styles.missing)} aria-hidden="true">
        {percent !== null && <span className={styles.done} style={{ width: `${percent}%` }} />}
      </span>
    </span>
  )
}
