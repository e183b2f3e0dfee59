import type { LeaderCapacity } from '@estafet/domain'
import { useTranslation } from 'react-i18next'
import { Toggletip } from '../ui/toggletip.tsx'
import { Gloss } from './gloss.tsx'
import styles from './leader-line.module.css'
import { useVocabulary } from './use-vocabulary.ts'

interface LeaderLineProps {
  /** Null for a vacancy. */
  readonly name: string | null
  /** Null where no head of region is recorded at all. */
  readonly capacity: LeaderCapacity | null
  readonly isPlain?: boolean
}

/** Who heads a region, and in which capacity. The usual one, elected, needs no words. */
export const LeaderLine = ({ name, capacity, isPlain }: LeaderLineProps) => {
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
