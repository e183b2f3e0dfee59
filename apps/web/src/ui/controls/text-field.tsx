import type { InputHTMLAttributes, Ref } from 'react'
import { Field, type FieldTexts } from './field.tsx'
import styles from './field.module.css'

interface TextFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  readonly ref?: Ref<HTMLInputElement>
}

export const TextField = ({ label, hint, error, optional, type = 'text', ...input }: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} {...(optional && { optional })}>
    {(control) => <input {...input} {...control} type={type} className={styles.control} />}
  </Field>
)
