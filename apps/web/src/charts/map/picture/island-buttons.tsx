import { Button } from '../../../ui/controls/button.tsx'
import { useWords } from '../../use-words.ts'
import { type IslandGroup, islandGroups } from '../boundaries/island-groups.ts'
import styles from '../region-map.module.css'

/** Brings one group of islands closer: on a phone Java's cities are otherwise too small. */
export const IslandButtons = ({
  group,
  onChoose,
}: {
  readonly group: IslandGroup
  readonly onChoose: (group: IslandGroup) => void
}) => {
  const { t } = useWords()
  return (
    <div
      role="group"
      aria-label={t('map.islands')}
      className={styles.islands}
      data-print="none"
      data-needs="script"
    >
      {islandGroups.map((one) => (
        <Button
          key={one}
          size="small"
          look={one === group ? 'plain' : 'quiet'}
          aria-pressed={one === group}
          onClick={() => onChoose(one)}
        >
          {t(`map.group.${one}`)}
        </Button>
      ))}
    </div>
  )
}
