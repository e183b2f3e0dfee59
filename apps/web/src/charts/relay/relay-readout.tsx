import { classNames } from '../../ui/class-names.ts'
import type { Words } from '../use-words.ts'
import { factText } from './fact-text.ts'
import styles from './relay-chart.module.css'
import type { RelayFact } from './relay-facts.ts'

/**
 * The fact under the pointer, finger or keyboard, in words. Announced only for a pointer: with the keyboard a
 * screen reader already reads the active cell, and would say everything twice.
 */
export const RelayReadout = ({
  id,
  title,
  fact,
  isSpoken,
  words,
}: {
  readonly id: string
  readonly title: string | null
  readonly fact: RelayFact | null
  readonly isSpoken: boolean
  readonly words: Words
}) => (
  <div className={classNames(styles.readout, fact !== null && styles.reading)} data-print="none">
    <p aria-live={isSpoken ? 'polite' : 'off'}>
      {fact && (
        <>
          {title !== null && <strong>{title}. </strong>}
          {factText(fact, words)}
        </>
      )}
    </p>
    <p id={id} className={styles.help} hidden={fact !== null}>
      {words.t('relay.help')} <span className={styles.keys}>{words.t('relay.keys')}</span>
    </p>
  </div>
)
