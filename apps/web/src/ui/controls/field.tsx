import { useId, type ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import styles from './field.module.css'

export interface FieldTexts {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do about it; its presence marks the field as invalid. */
  readonly error?: ReactNode
  /** Says "(boleh dikosongkan)" beside the label. */
  readonly optional?: boolean
}

/** Spread over the control, so that label, hint and error belong to it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps extends FieldTexts {
  readonly children: (control: ControlProps) => ReactNode
}

/** Label, hint and error around any one control. */
export const Field = ({ label, hint, error, optional, children }: FieldProps) => {
  const id = useId()
  const { t } = useTranslation('ui')
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> ({t('optional')})</span>}
      </label>{' '}
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}{' '}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error && (
        <span className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  )
}
