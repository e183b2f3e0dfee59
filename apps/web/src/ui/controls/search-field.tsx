import { useId, type SubmitEvent, type ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { Button } from './button.tsx'
import styles from './field.module.css'
import { addressOf, KeptFields, type Sent, wordsName } from './sent-form.tsx'

interface SearchFieldProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** The text now searched for; the field starts again from it when it changes. */
  readonly value: string
  readonly onSearch: (text: string) => void
  readonly sent: Sent
  readonly placeholder?: string
}

/** Searches when sent (Enter or the button), not at each letter: right on slow networks and for screen readers. */
export const SearchField = ({ label, hint, value, onSearch, sent, placeholder }: SearchFieldProps) => {
  const id = useId()
  const { t } = useTranslation('ui')
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get(wordsName)
    onSearch(typeof text === 'string' ? text.trim() : '')
  }
  return (
    <form role="search" action={addressOf(sent)} className={styles.field} onSubmit={send}>
      <KeptFields {...sent} />
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>{' '}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className={styles.search}>
        <input
          key={value}
          id={id}
          className={styles.control}
          type="search"
          name={wordsName}
          defaultValue={value}
          placeholder={placeholder}
          enterKeyHint="search"
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        <Button type="submit">{t('search')}</Button>
      </div>
    </form>
  )
}
