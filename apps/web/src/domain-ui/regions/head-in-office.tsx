import type { LeaderCapacity } from '@estafet/domain'
import { useTranslation } from '../../ui/text/use-translation.ts'
import { Toggletip } from '../../ui/controls/toggletip.tsx'
import { Gloss } from '../words/gloss.tsx'
import styles from './head-in-office.module.css'
import { useVocabulary } from '../words/use-vocabulary.ts'

interface HeadInOfficeProps {
  /** Null for a vacancy. */
  readonly name: string | null
  /** Null where no head of region is recorded at all. */
  readonly capacity: LeaderCapacity | null
  readonly isPlain?: boolean
}

/** Who heads a region, and in which capacity. The usual one, elected, needs no words. */
export const HeadInOffice = ({ name, capacity, isPlain }: HeadInOfficeProps) => {
  const { t } = useTranslation('shell')
  const { label } = useVocabulary()
  if (capacity === null) return <span className={styles.missing}>{t('no_leader')}</span>
  const capacityText = <span className={styles.capacity}>{label('leaderCapacities', capacity)}</span>
  return (
    <span className={styles.line}>
      {name && <span>{name}</span>}
      {capacity !== 'definitive' &&
        (isPlain ? (
          capacityText
        ) : (
          <Toggletip tip={<Gloss set="leaderCapacities" word={capacity} />}>{capacityText}</Toggletip>
        ))}
    </span>
  )
}
