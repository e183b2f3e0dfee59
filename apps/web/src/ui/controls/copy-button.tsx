import { useRef, useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-button.module.css'

interface CopyButtonProps {
  /** Found out when it is copied. */
  readonly text: string | (() => string)
  readonly label: string
  readonly copied: string
  /** Said when the browser refuses: the text then stands selected, ready to be copied by hand. */
  readonly refused: string
}

type Outcome = 'none' | 'copied' | 'refused'

export const CopyButton = ({ text, label, copied, refused }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      setOutcome('copied')
    } catch {
      setOutcome('refused')
      window.setTimeout(() => field.current?.select())
    }
  }
  return (
    <span className={styles.copy} data-print="none" data-needs="script">
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {outcome === 'copied' && copied}
        {outcome === 'refused' && refused}
      </span>
      {outcome === 'refused' && (
        <textarea
          ref={field}
          className={styles.text}
          readOnly
          rows={2}
          aria-label={label}
          value={typeof text === 'string' ? text : text()}
        />
      )}
    </span>
  )
}
