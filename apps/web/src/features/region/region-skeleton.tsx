import { useTranslation } from '../../ui/text/use-translation.ts'
import { Stack } from '../../ui/layout/layout.tsx'
import styles from '../../ui/layout/page.module.css'
import { Skeleton } from '../../ui/later/skeleton.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'

/** The shape of a region's page: name, who heads it, the term, then the chart. */
export const RegionSkeleton = () => {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.page} aria-busy="true">
      <VisuallyHidden>
        <span role="status">{t('loading')}</span>
      </VisuallyHidden>
      <Stack gap={4}>
        <Skeleton width="12rem" />
        <Skeleton width="22rem" height="3rem" />
        <Skeleton width="20rem" height="2rem" />
        <Skeleton width="42rem" height="0.9rem" />
        <Skeleton width="36rem" height="3rem" />
        <Skeleton width="14rem" height="2rem" />
        <Skeleton height="26rem" />
      </Stack>
    </div>
  )
}
