import { useTranslation } from '../ui/text/use-translation.ts'
import { Stack } from '../ui/layout/layout.tsx'
import styles from '../ui/layout/page.module.css'
import { Skeleton } from '../ui/later/skeleton.tsx'
import { VisuallyHidden } from '../ui/text/visually-hidden.tsx'

/** The shape of a page, shown when its data takes longer than a moment. */
export const RoutePending = () => {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.page} aria-busy="true">
      <VisuallyHidden>
        <span role="status">{t('loading')}</span>
      </VisuallyHidden>
      <Stack gap={5}>
        <Skeleton width="9rem" />
        <Skeleton width="26rem" height="2.9rem" />
        <Skeleton width="38rem" height="1.4rem" />
        <Skeleton height="17rem" />
        <Skeleton height="9rem" />
      </Stack>
    </div>
  )
}
