import type { SelectHTMLAttributes } from 'react'
import { classNames } from '../text/class-names.ts'
import { Field, type FieldTexts } from './field.tsx'
import styles from './field.module.css'

export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string>
  extends
    FieldTexts,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'onChange' | 'value'> {
  readonly value: Value
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value) => void
}

/** A native list of choices: right on every phone. For more than about forty choices use Combobox. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, hint, error, optional, value, choices, onChoose, ...select } = props
  return (
    <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
      {(control) => (
        <select
          {...select}
          {...control}
          className={classNames(styles.control, styles.select)}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value)
            if (chosen) onChoose(chosen.value)
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
