import type { ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { Button } from '../controls/button.tsx'
import styles from './error-panel.module.css'

interface ErrorPanelProps {
  readonly message: ReactNode
  /** What the reader can do now. */
  readonly next: ReactNode
  readonly onRetry?: () => void
  /** Instead of "Coba lagi". */
  readonly retryLabel?: string
  readonly actions?: ReactNode
}

export const ErrorPanel = ({ message, next, onRetry, retryLabel, actions }: ErrorPanelProps) => {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.panel} role="alert">
      <p className={styles.message}>{message}</p>
      <p>{next}</p>
      {(onRetry || actions) && (
        <div className={styles.actions}>
          {onRetry && (
            <Button look="primary" onClick={onRetry}>
              {retryLabel ?? t('retry')}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  )
}
