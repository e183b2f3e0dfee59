import type { ReactNode, SubmitEvent } from 'react'
import { Button } from './button.tsx'
import styles from './date-picker.module.css'
import { Field } from './field.tsx'
import fieldStyles from './field.module.css'

interface PickedDay {
  /** What its value is given back under. */
  readonly name: string
  readonly label: ReactNode
  /** ISO; the field starts from it, and starts again when it changes. */
  readonly value: string | undefined
}

interface DatePickerProps {
  readonly days: readonly PickedDay[]
  /** First and last day that can be chosen, ISO. */
  readonly min: string | undefined
  readonly max: string | undefined
  readonly submit: string
  /** What is wrong with the days taken together; the browser itself says what is wrong with one of them. */
  readonly error?: ReactNode
  /** The ISO days by name, once each field holds a day within the bounds. */
  readonly onPick: (days: Readonly<Record<string, string>>) => void
}

/** One or more days in the browser's own date fields: right by keyboard, on every phone and in every language. */
export const DatePicker = ({ days, min, max, submit, error, onPick }: DatePickerProps) => {
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    onPick(
      Object.fromEntries(
        days.map(({ name }) => {
          const day = data.get(name)
          return [name, typeof day === 'string' ? day : '']
        }),
      ),
    )
  }
  return (
    <form className={styles.picker} onSubmit={send}>
      {days.map(({ name, label, value }) => (
        <div key={name} className={styles.day}>
          <Field label={label}>
            {(control) => (
              <input
                {...control}
                key={value}
                className={fieldStyles.control}
                type="date"
                name={name}
                required
                min={min}
                max={max}
                defaultValue={value}
              />
            )}
          </Field>
        </div>
      ))}
      <Button type="submit">{submit}</Button>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
