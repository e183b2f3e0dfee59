import { jakartaDay } from '@estafet/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouteContext } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { DatePicker } from '../../../ui/controls/date-picker.tsx'
import { Disclosure } from '../../../ui/layout/disclosure.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { useFormat } from '../../../ui/text/use-format.ts'
import { type Days } from '../changes.queries.ts'
import styles from '../changes.module.css'
import { rangeText } from './day-range.ts'
import { type RangePreset, rangePresets } from './range-presets.ts'
import { useKeptSearch } from '../../../use-kept-search.ts'
import { useOwnHref } from '../use-own-href.ts'
import { presetsQuery } from '../../../domain-ui/day-presets.queries.ts'

const PresetLabel = ({ preset }: { readonly preset: RangePreset }) => {
  const { t } = useTranslation('as-of')
  const { number } = useFormat()
  const { key, name, regions, year } = preset
  return t(`range.${key}`, {
    name: name ?? '',
    count: regions ?? 0,
    regions: number(regions ?? 0),
    year,
  })
}

const Presets = ({ presets }: { readonly presets: readonly RangePreset[] }) => {
  const hrefOf = useOwnHref()
  return (
    <ul className={styles.presets}>
      {presets.map((preset) => (
        <li key={preset.range}>
          <Link href={hrefOf({ banding: preset.range, hanya: undefined, halaman: undefined })}>
            <PresetLabel preset={preset} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface RangeControlsProps {
  readonly days: Days | null
  readonly region: string | undefined
}

/** The two days in fields, and pairs worth setting side by side. */
export const RangeControls = ({ days, region }: RangeControlsProps) => {
  const { t } = useTranslation('as-of')
  const navigate = useNavigate()
  const { trpc } = useRouteContext({ from: '__root__' })
  const known = useQuery(presetsQuery(trpc, region))
  const kept = useKeptSearch([])
  const [isSame, setIsSame] = useState(false)
  const today = jakartaDay(new Date())
  const show = ([dari = '', sampai = '']: readonly string[]) => {
    setIsSame(dari === sampai)
    if (dari === sampai) return
    // Which of the two was meant to be the earlier one is plain.
    const banding = dari < sampai ? rangeText(dari, sampai) : rangeText(sampai, dari)
    const search = { banding, hanya: undefined, halaman: undefined }
    void navigate({ to: '.', search: (before) => ({ ...before, ...search }), resetScroll: false })
  }
  return (
    <div className={styles.controls} data-print="none">
      <DatePicker
        name="banding"
        kept={kept}
        days={[
          { key: 'dari', label: t('range.from'), value: days?.from },
          { key: 'sampai', label: t('range.to'), value: days?.to ?? today },
        ]}
        min={known.data?.firstDay ?? undefined}
        max={today}
        submit={t('range.show')}
        error={isSame && t('range.same_next')}
        onPick={show}
      />
      {known.data && (
        <Disclosure summary={t('range.presets')}>
          <Presets presets={rangePresets(known.data.items, today)} />
        </Disclosure>
      )}
    </div>
  )
}
