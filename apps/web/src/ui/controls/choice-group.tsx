import { type ReactNode, useState } from 'react'
import { classNames } from '../text/class-names.ts'
import styles from './field.module.css'
import type { Choice } from './select.tsx'

export interface CountedChoice<Value extends string = string> extends Choice<Value> {
  /** How many there are behind this choice. */
  readonly count?: number
}

interface CheckboxGroupProps<Value extends string> {
  readonly legend: ReactNode
  /** Of the parameter, where the browser sends the choice. */
  readonly name?: string
  readonly choices: readonly CountedChoice<Value>[]
  readonly direction?: 'row' | 'column'
  readonly values: readonly Value[]
  /** All chosen values, in the order of the choices. */
  readonly onChoose: (values: Value[]) => void
}

export const CheckboxGroup = <Value extends string>(props: CheckboxGroupProps<Value>) => {
  const { legend, name, choices, direction = 'row', values, onChoose } = props
  // What was chosen shows at once, and a second choice builds on it, before the address has followed.
  const given = values.join()
  const [chosen, setChosen] = useState({ values, given })
  if (chosen.given !== given) setChosen({ values, given })
  const toggle = (toggled: Value, isChosen: boolean) => {
    const next = choices
      .map((choice) => choice.value)
      .filter((value) => (value === toggled ? isChosen : chosen.values.includes(value)))
    setChosen({ ...chosen, values: next })
    onChoose(next)
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={classNames(styles.options, direction === 'column' && styles.columnOptions)}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className={styles.option}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.values.includes(value)}
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
