import { Link, type Href } from '../../../ui/text/link.tsx'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Skeleton } from '../../../ui/later/skeleton.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import type { Trpc } from '../../../trpc.ts'
import { homeFinding } from './home-finding.ts'
import type { Home } from '../home.queries.ts'
import { HomeSearch } from './home-search.tsx'
import styles from './home-opening.module.css'

/** The three cities of the 2017 forum, as its paper lists them. */
const pilotCities = [
  { code: '36.71', name: 'Kota Tangerang', why: 'tangerang' },
  { code: '35.76', name: 'Kota Mojokerto', why: 'mojokerto' },
  { code: '61.71', name: 'Kota Pontianak', why: 'pontianak' },
] as const

const pilotComparison: Href = `/bandingkan?kota=${pilotCities.map(({ code }) => code).join('~')}`

const Finding = ({ home }: { readonly home: Home }) => {
  const { t } = useTranslation('home')
  const { number } = useFormat()
  const finding = homeFinding(home.real)
  if (finding === null) return t('finding_empty')
  const { key, regions, recorded, provinces, commitments } = finding
  return t(key, {
    regions: number(regions),
    recorded: number(recorded),
    provinces: number(provinces),
    commitments: number(commitments),
  })
}

const Shortcuts = () => {
  const { t } = useTranslation('home')
  return (
    <div className={styles.shortcuts}>
      <p className={styles.label}>{t('shortcuts.title')}</p>
      <ul>
        {pilotCities.map(({ code, name, why }) => (
          <li key={code}>
            <Link href={`/kota/${code}`}>{name}</Link>
            <p>{t(`shortcuts.${why}`)}</p>
          </li>
        ))}
      </ul>
      <Link href={pilotComparison} className={styles.compare}>
        {t('shortcuts.compare')}
      </Link>
    </div>
  )
}

interface HomeOpeningProps {
  readonly home: Home | undefined
  readonly trpc: Trpc
  readonly asOf: string | undefined
}

/** The finding, and the two ways in: by name, or by one of the cities it began with. */
export const HomeOpening = ({ home, trpc, asOf }: HomeOpeningProps) => {
  return (
    <div>
      <p className={styles.finding}>
        {home ? <Finding home={home} /> : <Skeleton width="30rem" height="2.6em" />}
      </p>
      <div className={styles.ways}>
        <HomeSearch trpc={trpc} asOf={asOf} />
        <Shortcuts />
      </div>
    </div>
  )
}
