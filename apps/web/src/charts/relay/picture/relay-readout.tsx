import type { Ref } from 'react'
import { classNames } from '../../../ui/text/class-names.ts'
import type { Words } from '../../use-words.ts'
import { factText } from '../series/relay-fact-words.ts'
import styles from './relay-readout.module.css'
import { namedSource } from '../input/relay-sources.ts'
import type { RelaySeries } from '../series/relay-series.ts'
import { type RelayFact, sourceOf } from '../series/relay-facts.ts'
import { SourceName } from '../table/source-name.tsx'

interface RelayReadoutProps {
  readonly id: string
  readonly ref: Ref<HTMLDivElement>
  readonly title: string | null
  readonly fact: RelayFact | null
  readonly documents: RelaySeries['documents']
  readonly isSpoken: boolean
  readonly isHeld: boolean
  readonly onClose: () => void
  readonly onPointerLeave: () => void
  readonly words: Words
}

/**
 * The fact under the pointer, finger or keyboard, in words, with the document it rests on. Announced only for a
 * pointer: with the keyboard a screen reader already reads the active cell, and would say everything twice.
 */
export const RelayReadout = (props: RelayReadoutProps) => {
  const { id, ref, title, fact, documents, isSpoken, isHeld, onClose, onPointerLeave, words } = props
  const source = namedSource(fact && sourceOf(fact), documents)
  return (
    <div
      ref={ref}
      className={classNames(styles.readout, fact !== null && styles.reading)}
      data-print="none"
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPointerLeave()}
    >
      <div className={styles.said}>
        <p aria-live={isSpoken ? 'polite' : 'off'}>
          {fact && (
            <>
              {title !== null && <strong>{title}. </strong>}
              {factText(fact, words)}.
            </>
          )}
        </p>
        {source && (
          <p className={styles.source}>
            {words.t('relay.source')} <SourceName source={source} words={words} />
          </p>
        )}
        <p id={id} className={styles.help} hidden={fact !== null}>
          {words.t('relay.help')} <span className={styles.keys}>{words.t('relay.keys')}</span>
        </p>
      </div>
      {isHeld && (
        <button type="button" className={styles.close} onClick={onClose}>
          {words.t('relay.close')}
        </button>
      )}
    </div>
  )
}
