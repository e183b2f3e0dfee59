import { useSearch } from '@tanstack/react-router'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { ChangesFrame } from './changes-frame.tsx'
import type { ChangesSubject } from './changes-subject.ts'
import styles from './changes.module.css'
import { CommitmentChanges } from './commitments/commitment-changes.tsx'
import { ComparisonChangesView } from './measures/comparison-changes.tsx'
import { dayRange } from './range/day-range.ts'
import { ListChanges } from './commitments/list-changes.tsx'
import { RangeProblem } from './range/range-problem.tsx'
import { RegionChangesView } from './measures/region-changes.tsx'

/** What changed between the two days of the address, in place of the page's usual content. */
export const ChangesPage = ({ subject }: { readonly subject: ChangesSubject }) => {
  const { t } = useTranslation('as-of')
  const { banding = '' } = useSearch({ from: '__root__' })
  const range = dayRange(banding)
  if (range.is !== 'range')
    return (
      <ChangesFrame title={t('changes.title')} days={'from' in range ? range : null}>
        <div className={styles.filter}>
          <RangeProblem range={range} text={banding} />
        </div>
      </ChangesFrame>
    )
  const days = { from: range.from, to: range.to }
  switch (subject.is) {
    case 'region':
      return <RegionChangesView code={subject.code} days={days} />
    case 'commitment':
      return <CommitmentChanges id={subject.id} days={days} />
    case 'comparison':
      return <ComparisonChangesView codes={subject.codes} days={days} />
    case 'list':
      return <ListChanges {...subject} days={days} />
  }
}
