import { useLinkProps } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { useVocabulary } from '../../domain-ui/words/use-vocabulary.ts'
import { classNames } from '../../ui/text/class-names.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './as-of-panel.module.css'
import type { DayPreset } from '../../domain-ui/day-presets.queries.ts'

const kinds = [
  'before_inauguration',
  'spell_end',
  'period_end',
  'year_end',
] as const satisfies DayPreset['kind'][]

interface PresetGroup {
  readonly kind: DayPreset['kind']
  readonly presets: readonly DayPreset[]
}

/** Days by why one goes back to them, those of handovers first; within a group newest first, as they come. */
const presetGroups = (presets: readonly DayPreset[]): PresetGroup[] =>
  kinds
    .map((kind) => ({ kind, presets: presets.filter((preset) => preset.kind === kind) }))
    .filter((group) => group.presets.length > 0)

/** Why one would go back to this day, beside its date. */
const useReason = () => {
  const { t } = useTranslation('as-of')
  const { label } = useVocabulary()
  const { number } = useFormat()
  return ({ kind, personName: name, capacity, regions, periodLabel }: DayPreset): string => {
    if (kind === 'year_end') return ''
    if (kind === 'period_end') return periodLabel ?? ''
    if (regions !== null) return t('preset.before_many', { count: regions, regions: number(regions) })
    if (name === null) return t('preset.nobody')
    const isActing = kind === 'spell_end' && capacity !== null && capacity !== 'definitive'
    const acting = isActing ? `, ${label('leaderCapacities', capacity)}` : ''
    return t(`preset.${kind}`, { name: name + acting })
  }
}

interface PresetLinkProps {
  readonly preset: DayPreset
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

const PresetLink = ({ preset, isCurrent, onChoose }: PresetLinkProps) => {
  const { day } = useFormat()
  const reasonOf = useReason()
  const link = useLinkProps({
    to: '.',
    search: (before) => ({ ...before, pada: preset.day, banding: undefined, halaman: undefined }),
    resetScroll: false,
    onClick: onChoose,
  })
  return (
    <>
      <a {...link} className={styles.preset} aria-current={isCurrent ? 'date' : undefined}>
        {preset.kind === 'year_end' ? preset.year : day(preset.day)}
      </a>{' '}
      <span className={styles.reason}>{reasonOf(preset)}</span>
    </>
  )
}

interface PresetListProps {
  readonly presets: readonly DayPreset[]
  readonly current: string | undefined
  readonly onChoose: () => void
}

/** Days worth going back to, by why. */
export const PresetList = ({ presets, current, onChoose }: PresetListProps) => {
  const { t } = useTranslation('as-of')
  return presetGroups(presets).map(({ kind, presets: own }) => (
    <div key={kind}>
      <p id={`pada-${kind}`} className={styles.group}>
        {t(`group.${kind}`)}
      </p>
      <ul
        className={classNames(styles.presets, kind === 'year_end' && styles.years)}
        aria-labelledby={`pada-${kind}`}
      >
        {own.map((preset) => (
          <li key={preset.day}>
            <PresetLink preset={preset} isCurrent={preset.day === current} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
