import { useTranslation } from '../../ui/text/use-translation.ts'
import { useFormat } from '../../ui/text/use-format.ts'
import { findingParts } from './changes-finding.ts'
import type { Changes } from './changes.queries.ts'

/** What happened between the two days in one sentence; undefined until it is known. */
export const useFinding = (changes: Changes | undefined, isNarrowed = false): string | undefined => {
  const { t } = useTranslation('as-of')
  const { day, list, number } = useFormat()
  if (changes === undefined) return undefined
  const { counts } = changes
  const days = { from: day(changes.from), to: day(changes.to) }
  if (counts.before + counts.after === 0) return t('finding.empty', days)
  if (changes.total === 0)
    return t('finding.same', { ...days, count: counts.unchanged, total: number(counts.unchanged) })
  // Said once, with the first count.
  const parts = findingParts(counts, isNarrowed).map(({ key, count }, index) =>
    t(`finding.${key}`, {
      count,
      total: index === 0 ? t('finding.noun', { count, total: number(count) }) : number(count),
    }),
  )
  return t('finding.parts', { ...days, parts: list(parts) })
}
