import { useTranslation } from '../text/use-translation.ts'
import styles from './skeleton.module.css'

interface SkeletonProps {
  readonly width?: string
  readonly height?: string
}

/** Holds the room of what is coming. Say "loading" once for the whole, not here; on paper it says what to do. */
export const Skeleton = ({ width = '100%', height = '1.1em' }: SkeletonProps) => {
  const { t } = useTranslation('ui')
  return (
    <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" data-coming="">
      <span className={styles.onPaper}>{t('not_printed')}</span>
    </span>
  )
}
