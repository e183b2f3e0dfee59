import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ButtonLink } from '../../ui/controls/button.tsx'
import { Cluster } from '../../ui/layout/layout.tsx'
import { Section } from '../../ui/layout/page.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import { packFiles, transitionFile } from './pack-files.ts'
import styles from './transition.module.css'
import type { TransitionDetail } from './transition-page.queries.ts'

const route = getRouteApi('/pergantian/$code/$date')

interface HandoverPackProps {
  readonly detail: TransitionDetail
  /** From when it is drawn up; null where that is past or no day. */
  readonly opensOn: string | null
}

/** The file a new head is handed, and this page as data. */
export const HandoverPack = ({ detail, opensOn }: HandoverPackProps) => {
  const { t } = useTranslation('transition')
  const { day, language } = useFormat()
  const { pada } = route.useSearch()
  const { region, dayZero } = detail
  return (
    <Section id="paket" title={t('pack.title')} intro={t('pack.intro')}>
      {opensOn !== null && <p className={styles.soft}>{t('pack.opens', { date: day(opensOn) })}</p>}
      <Cluster>
        {packFiles(region.code, dayZero, language).map(({ key, href }) => (
          <ButtonLink key={key} href={href} size="small" download="">
            {t(`pack.${key}`)}
          </ButtonLink>
        ))}
        <ButtonLink href={transitionFile(region.code, dayZero, pada)} size="small" look="quiet">
          {t('pack.data')}
        </ButtonLink>
      </Cluster>
    </Section>
  )
}
