import type { Href } from '../../../ui/text/link.tsx'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouteContext } from '@tanstack/react-router'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { stringifySearch } from '../../../search-text.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { ChangesBody, WholeDays } from '../changes-body.tsx'
import { ChangesFrame } from '../changes-frame.tsx'
import {
  type ComparisonChanges,
  comparisonChangesFile,
  comparisonChangesQuery,
  type Days,
} from '../changes.queries.ts'
import { changedFields, changedMeasures } from './comparison-change-rows.ts'
import { ComparisonChangeTables } from './comparison-change-tables.tsx'

const fewestRegions = 2

const useFinding = (changes: ComparisonChanges | undefined): string | undefined => {
  const { t } = useTranslation('as-of')
  const { day, list } = useFormat()
  if (changes === undefined) return undefined
  const days = { from: day(changes.from), to: day(changes.to) }
  const count = changedMeasures(changes)
  if (count + changedFields(changes).length === 0) return t('finding.cities_same', days)
  const names = changes.items
    .filter((item) => item.changes.length > 0 || item.measures.some(({ isChanged }) => isChanged))
    .map(({ name }) => name)
  return t('finding.cities', { ...days, count, names: list(names) })
}

/** What changed in a comparison: each measure of each city as it was and as it is. */
export const ComparisonChangesView = ({
  codes,
  days,
}: {
  readonly codes: readonly string[]
  readonly days: Days
}) => {
  const { t } = useTranslation('as-of')
  const { trpc } = useRouteContext({ from: '__root__' })
  const canCompare = codes.length >= fewestRegions
  const changes = useQuery({
    ...comparisonChangesQuery(trpc, codes, days),
    enabled: canCompare,
    placeholderData: keepPreviousData,
  })
  const finding = useFinding(changes.data)
  const path: Href = `/bandingkan${stringifySearch({ kota: codes })}`
  return (
    <ChangesFrame
      title={t('changes.title_of', { name: t('changes.comparison') })}
      finding={canCompare ? finding : t('changes.few_cities')}
      back={{ label: t('changes.comparison'), href: path }}
      days={days}
    >
      {canCompare && (
        <ChangesBody query={changes}>
          {changes.data && <ComparisonChangeTables changes={changes.data} days={days} />}
          <WholeDays path={path} days={days} file={comparisonChangesFile(codes, days)} />
        </ChangesBody>
      )}
    </ChangesFrame>
  )
}
