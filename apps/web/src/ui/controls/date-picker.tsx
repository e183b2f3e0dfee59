import type { ReactNode, SubmitEvent } from 'react'
import { Button } from './button.tsx'
import styles from './date-picker.module.css'
import { Field } from './field.tsx'
import fieldStyles from './field.module.css'
import { KeptFields, type Sent } from './sent-form.tsx'

interface PickedDay {
  readonly key: string
  readonly label: ReactNode
  /** ISO; the field starts from it, and starts again when it changes. */
  readonly value: string | undefined
}

interface DatePickerProps extends Partial<Pick<Sent, 'kept'>> {
  readonly days: readonly PickedDay[]
  /** Of the parameter that is sent, once for each day, where the browser sends them by itself. */
  readonly name: string
  /** First and last day that can be chosen, ISO. */
  readonly min: string | undefined
  readonly max: string | undefined
  readonly submit: string
  /** What is wrong with the days taken together; the browser itself says what is wrong with one of them. */
  readonly error?: ReactNode
  /** The ISO days in their order, once each field holds a day within the bounds. */
  readonly onPick: (days: readonly string[]) => void
}

/** One or more days in the browser's own date fields: right by keyboard, on every phone and in every language. */
export const DatePicker = (props: DatePickerProps) => {
  const { days, name, kept = [], min, max, submit, error, onPick } = props
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onPick(new FormData(event.currentTarget).getAll(name).map(String))
  }
  return (
    <form className={styles.picker} onSubmit={send}>
      <KeptFields kept={kept} />
      {days.map(({ key, label, value }) => (
        <div key={key} className={styles.day}>
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
