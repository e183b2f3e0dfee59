import { useQueries } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { RegionChip } from './region-chip.tsx'
import styles from './region-chips.module.css'
import { moved, once, without } from './compared-codes.ts'
import { useComparisonSearch } from '../use-comparison-search.ts'
import { regionByCodeQuery } from '../../../domain-ui/regions/region-choice.queries.ts'

const route = getRouteApi('/bandingkan')

interface RegionChipsProps {
  /** Names the comparison already gave. */
  readonly known: readonly { readonly code: string; readonly name: string }[]
  /** The comparison is on its way and brings the names. */
  readonly isComing: boolean
}

/** The compared cities in their order: the first is the reference. Each can be moved and taken out. */
export const RegionChips = ({ known, isComing }: RegionChipsProps) => {
  const { t } = useTranslation('comparison')
  const { trpc } = route.useRouteContext()
  const { codes } = useComparisonSearch()
  const shown = once(codes)
  const nameOf = (code: string) => known.find((city) => city.code === code)?.name
  const asked = useQueries({
    queries: shown.map((code) => ({
      ...regionByCodeQuery(trpc, code),
      enabled: !isComing && nameOf(code) === undefined,
    })),
  })
  const order = shown.join('~')
  const list = useRef<HTMLOListElement>(null)
  const nextFocus = useRef<readonly string[]>([])
  // A button that moves or goes away takes the focus with it; it goes on to the nearest one that is left.
  useEffect(() => {
    if (nextFocus.current.length === 0) return
    const found = nextFocus.current
      .map((id) => document.getElementById(id))
      .find((element) => element !== null)
    nextFocus.current = []
    ;(found ?? list.current)?.focus()
  }, [order])
  if (shown.length === 0) return null
  const moving = (code: string, by: -1 | 1) => ({
    codes: moved(shown, code, by),
    onCompare: () => {
      nextFocus.current = by < 0 ? [`awal-${code}`, `akhir-${code}`] : [`akhir-${code}`, `awal-${code}`]
    },
  })
  const removal = (code: string, at: number) => ({
    codes: without(shown, code),
    onCompare: () => {
      nextFocus.current = [`hapus-${shown[at + 1] ?? shown[at - 1] ?? ''}`]
    },
  })
  return (
    <ol ref={list} tabIndex={-1} className={styles.chips} aria-label={t('cities')}>
      {shown.map((code, index) => (
        <RegionChip
          key={code}
          code={code}
          name={nameOf(code) ?? asked[index]?.data?.name ?? code}
          isKnown={(nameOf(code) ?? asked[index]?.data?.name) !== undefined}
          isReference={index === 0 && shown.length > 1}
          earlier={index > 0 ? moving(code, -1) : undefined}
          later={index < shown.length - 1 ? moving(code, 1) : undefined}
          removed={removal(code, index)}
        />
      ))}
    </ol>
  )
}
