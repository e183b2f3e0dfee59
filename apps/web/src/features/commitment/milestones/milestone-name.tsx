import { useTranslation } from '../../../ui/text/use-translation.ts'
import { TranslatedText } from '../../../domain-ui/words/translated-text.tsx'
import type { MilestoneRecord } from '../commitment-page.queries.ts'

interface MilestoneNameProps {
  /** Null speaks of the commitment as a whole. */
  readonly id: number | null
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

export const MilestoneName = ({ id, milestones }: MilestoneNameProps) => {
  const { t } = useTranslation('commitment-record')
  const milestone = id === null ? undefined : milestones.get(id)
  if (milestone === undefined) return t('whole_commitment')
  return <TranslatedText id={milestone.title} en={milestone.titleEn} />
}
