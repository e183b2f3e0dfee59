import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { Choice } from './select.tsx'

export interface CountedChoice<Value extends string = string> extends Choice<Value> {
  /** How many there are behind this choice. */
  readonly count?: number
}

interface CheckboxGroupProps<Value extends string> {
  readonly legend: ReactNode
  readonly choices: readonly CountedChoice<Value>[]
  readonly direction?: 'row' | 'column'
  readonly values: readonly Value[]
  /** All chosen values, in the order of the choices. */
  readonly onChoose: (values: Value[]) => void
}

export const CheckboxGroup = <Value extends string>(props: CheckboxGroupProps<Value>) => {
  const { legend, choices, direction = 'row', values, onChoose } = props
  const toggle = (toggled: Value, isChosen: boolean) =>
    onChoose(
      choices
        .map((choice) => choice.value)
        .filter((value) => (value === toggled ? isChosen : values.includes(value))),
    )
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={classNames(styles.options, direction === 'column' && styles.columnOptions)}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              value={value}
              checked={values.includes(value)}
              onChange={(event) => toggle(value, event.target.checked)}
            />
            <span>
              {label} {count !== undefined && <span className={styles.count}>({count})</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
