import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import type { Choice } from './select.tsx'

export interface CountedChoice<Value extends string = string> extends Choice<Value> {
  /** How many there are behind this choice. */
  readonly count?: number
}

interface GroupProps<Value extends string> {
  readonly legend: ReactNode
  readonly choices: readonly CountedChoice<Value>[]
  readonly direction?: 'row' | 'column'
}

interface OptionsProps<Value extends string> extends GroupProps<Value> {
  readonly type: 'checkbox' | 'radio'
  readonly isChosen: (value: Value) => boolean
  readonly onToggle: (value: Value, chosen: boolean) => void
}

const Options = <Value extends string>(props: OptionsProps<Value>) => {
  const { legend, choices, direction = 'row', type, isChosen, onToggle } = props
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={classNames(styles.options, direction === 'column' && styles.columnOptions)}>
        {choices.map(({ value, label, count }) => (
          <label key={value} className={styles.option}>
            <input
              type={type}
              name={name}
              value={value}
              checked={isChosen(value)}
              onChange={(event) => onToggle(value, event.target.checked)}
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

interface CheckboxGroupProps<Value extends string> extends GroupProps<Value> {
  readonly values: readonly Value[]
  /** All chosen values, in the order of the choices. */
  readonly onChoose: (values: Value[]) => void
}

export const CheckboxGroup = <Value extends string>({
  values,
  onChoose,
  ...group
}: CheckboxGroupProps<Value>) => (
  <Options
    {...group}
    type="checkbox"
    isChosen={(value) => values.includes(value)}
    onToggle={(toggled, chosen) =>
      onChoose(
        group.choices
          .map((choice) => choice.value)
          .filter((value) => (value === toggled ? chosen : values.includes(value))),
      )
    }
  />
)

interface RadioGroupProps<Value extends string> extends GroupProps<Value> {
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

export const RadioGroup = <Value extends string>({ value, onChoose, ...group }: RadioGroupProps<Value>) => (
  <Options {...group} type="radio" isChosen={(choice) => choice === value} onToggle={onChoose} />
)
