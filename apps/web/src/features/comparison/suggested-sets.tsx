import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { SimulatedMark } from '../../domain-ui/simulated-mark.tsx'
import { Link } from '../../ui/link.tsx'
import { Section } from '../../ui/page.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from './comparison.module.css'
import { simulatedCitiesQuery } from './comparison-page.queries.ts'

const route = getRouteApi('/bandingkan')

const hrefOf = (codes: readonly string[]): string => `/bandingkan?kota=${codes.join('~')}`

/** Where to begin for somebody who has no two cities in mind. */
export const SuggestedSets = () => {
  const { t } = useTranslation('comparison')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const simulated = useQuery(simulatedCitiesQuery(trpc)).data?.items ?? []
  const [first] = simulated
  return (
    <Section id="saran" title={t('suggested')}>
      <ul className={styles.sets}>
        <li>
          <Link href={hrefOf(['36.71', '35.76', '61.71'])}>{t('seed_cities')}</Link>
          <p className={styles.soft}>{t('seed_cities_why')}</p>
        </li>
        {first && simulated.length >= 2 && (
          <li>
            <Link href={hrefOf(simulated.map(({ code }) => code))}>
              {format.list(simulated.map(({ name }) => name))}
            </Link>{' '}
            <SimulatedMark regionCode={first.code} isPlain />
            <p className={styles.soft}>{t('simulated_cities_why')}</p>
          </li>
        )}
      </ul>
    </Section>
  )
}
