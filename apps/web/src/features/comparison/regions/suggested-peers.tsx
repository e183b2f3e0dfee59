import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { peersQuery, reasonValues } from '../../../domain-ui/regions/peer-reason.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { Disclosure } from '../../../ui/layout/disclosure.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import { CompareButton } from './compare-button.tsx'
import { mostRegions, once } from './compared-codes.ts'
import styles from '../comparison.module.css'
import { useComparisonSearch } from '../use-comparison-search.ts'
import { regionByCodeQuery } from '../../../domain-ui/regions/region-choice.queries.ts'

const route = getRouteApi('/bandingkan')
const mostSuggested = 5

/** Cities like the first one, each with what it shares with it: one click sets it beside the others. */
export const SuggestedPeers = () => {
  useLateTexts('peers')
  const { t } = useTranslation('peers')
  const format = useFormat()
  const { trpc } = route.useRouteContext()
  const { codes, search } = useComparisonSearch()
  const chosen = once(codes)
  const first = chosen[0] ?? ''
  const hasRoom = chosen.length > 0 && chosen.length < mostRegions
  const peers = useQuery({ ...peersQuery(trpc, first, search.pada), enabled: hasRoom })
  const name = useQuery({ ...regionByCodeQuery(trpc, first), enabled: hasRoom }).data?.name
  // Decided once: the list must not fold up under the reader who has just added a city.
  const [isOpen] = useState(chosen.length <= 1)
  const list = useRef<HTMLUListElement>(null)
  const left = (peers.data?.items ?? []).filter(({ code }) => !chosen.includes(code)).slice(0, mostSuggested)
  // A province, or a code that names nothing, has no peers; what is wrong with it is said elsewhere. A code alone names
  // no city to a reader, so the heading waits for the name.
  if (!hasRoom || left.length === 0 || name === undefined) return null
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
                {/* It goes away with its city. */}
                <CompareButton
                  size="small"
                  codes={[...chosen, peer.code]}
                  onCompare={() => list.current?.focus()}
                >
                  {t('add', { name: peer.name })}
                </CompareButton>
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
