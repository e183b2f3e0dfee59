import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { peersQuery, reasonValues } from '../../domain-ui/peer-reason.ts'
import { SimulatedMark } from '../../domain-ui/simulated-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Link } from '../../ui/link.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { useLateTexts } from '../../ui/use-late-texts.ts'
import { mostCities, once } from './city-codes.ts'
import { regionNameQuery } from './comparison-page.queries.ts'
import styles from './comparison.module.css'
import { useComparisonSearch } from './use-comparison-search.ts'

const route = getRouteApi('/bandingkan')
const mostSuggested = 5

/** Cities like the first one, each with what it shares with it: one click sets it beside the others. */
export const SuggestedPeers = () => {
  useLateTexts('peers')
  const { t } = useTranslation('peers')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const { codes, compare, search } = useComparisonSearch()
  const chosen = once(codes)
  const first = chosen[0] ?? ''
  const hasRoom = chosen.length > 0 && chosen.length < mostCities
  const peers = useQuery({ ...peersQuery(trpc, first, search.pada), enabled: hasRoom })
  const name = useQuery({ ...regionNameQuery(trpc, first), enabled: hasRoom }).data?.name
  // Decided once: the list must not fold up under the reader who has just added a city.
  const [isOpen] = useState(chosen.length <= 1)
  const list = useRef<HTMLUListElement>(null)
  const left = (peers.data?.items ?? []).filter(({ code }) => !chosen.includes(code)).slice(0, mostSuggested)
  // A province, or a code that names nothing, has no peers; what is wrong with it is said elsewhere. A code alone names
  // no city to a reader, so the heading waits for the name.
  if (!hasRoom || left.length === 0 || name === undefined) return null
  const add = (code: string) => {
    // The button goes away with its city.
    list.current?.focus()
    compare([...chosen, code])
  }
  return (
    <div className={styles.mixed} data-print="none">
      <Disclosure summary={t('suggested', { name })} isOpen={isOpen}>
        <p className={styles.soft}>
          {t('suggested_why')} <Link href="/metode#kota-sebanding">{t('method')}</Link>
        </p>
        <ul ref={list} tabIndex={-1} className={styles.peers} aria-label={t('suggested', { name })}>
          {left.map((peer) => {
            const [closest] = peer.reasons
            return (
              <li key={peer.code}>
                <Button size="small" onClick={() => add(peer.code)}>
                  {t('add', { name: peer.name })}
                </Button>
                <span className={styles.soft}>
                  <SimulatedMark regionCode={peer.code} isPlain />{' '}
                  {closest &&
                    t(`reason.${closest.attribute}`, {
                      ...reasonValues(closest, format),
                      where: t('in', { name }),
                    })}
                </span>
              </li>
            )
          })}
        </ul>
      </Disclosure>
    </div>
  )
}
