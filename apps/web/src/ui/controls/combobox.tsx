import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import type { ComboboxProps } from './combobox-widget.tsx'
import styles from './field.module.css'

// The widget weighs more than a whole page, so it comes when somebody first touches the field.
const Widget = lazy(async () => ({ default: (await import('./combobox-widget.tsx')).ComboboxWidget }))

/** A text field that offers matches from a long list. */
export const Combobox = (props: ComboboxProps) => {
  const [isWanted, setIsWanted] = useState(false)
  const [text, setText] = useState('')
  const type = (typed: string) => {
    setText(typed)
    props.onText?.(typed)
  }
  const standIn = (
    <StandIn {...props} text={text} onType={type} onWant={() => setIsWanted(true)} hasFocus={isWanted} />
  )
  return isWanted ? (
    <Suspense fallback={standIn}>
      <Widget {...props} start={{ text, hasFocus: true }} />
    </Suspense>
  ) : (
    standIn
  )
}

interface StandInProps extends ComboboxProps {
  readonly text: string
  readonly hasFocus: boolean
  readonly onType: (text: string) => void
  readonly onWant: () => void
}

const StandIn = ({
  label,
  name,
  hint,
  placeholder,
  onSubmit,
  text,
  hasFocus,
  onType,
  onWant,
}: StandInProps) => {
  const id = useId()
  const { t } = useTranslation('ui')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>{' '}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        className={styles.control}
        type="text"
        name={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        placeholder={placeholder ?? t('choose')}
        autoComplete="off"
        // The reader put the focus here; it must not be lost while the field is replaced.
        ref={(element) => {
          if (hasFocus) element?.focus()
        }}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSubmit?.(text)
        }}
        onFocus={onWant}
      />
    </div>
  )
}
