import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { type Href, Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import styles from '../comparison.module.css'
import { simulatedRegionsQuery } from '../comparison-page.queries.ts'

const route = getRouteApi('/bandingkan')

const hrefOf = (codes: readonly string[]): Href => `/bandingkan?kota=${codes.join('~')}`

/** Where to begin for somebody who has no two cities in mind. */
export const SuggestedSets = () => {
  const { t } = useTranslation('comparison')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const simulated = useQuery(simulatedRegionsQuery(trpc)).data?.items ?? []
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
