import type { ReactNode } from 'react'
import { fromBase } from '../text/base-path.ts'
import { useTranslation } from '../text/use-translation.ts'
import { Button } from './button.tsx'
import styles from './sent-form.module.css'

/** A form that the browser sends by itself where its script has not come. */
export interface Sent {
  /** The page it opens. */
  readonly action: '/' | '/kota' | '/komitmen' | '/pergantian'
  /** Parameters of the address that stay. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

/** The words that are searched for, as addresses name them. */
export const wordsName = 'cari'

export const addressOf = ({ action }: Sent): string => fromBase(action)

export const KeptFields = ({ kept }: Pick<Sent, 'kept'>) =>
  kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

interface SentFormProps {
  readonly sent: Sent
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Choices that take effect as they are made; without the script, by a button that only then is there. */
export const SentForm = ({ sent, className, children }: SentFormProps) => {
  const { t } = useTranslation('ui')
  return (
    <form
      action={addressOf(sent)}
      className={className}
      onSubmit={(event) => event.preventDefault()}
      data-print="none"
    >
      <KeptFields {...sent} />
      {children}
      <div className={styles.apply}>
        <Button type="submit">{t('apply')}</Button>
      </div>
    </form>
  )
}
