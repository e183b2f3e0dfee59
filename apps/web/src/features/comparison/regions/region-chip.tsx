import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './region-chips.module.css'

interface RegionChipProps {
  readonly code: string
  readonly name: string
  readonly isReference: boolean
  /** Its name has been found: a code that stands for nothing is not simulated either. */
  readonly isKnown: boolean
  readonly onEarlier?: () => void
  readonly onLater?: () => void
  readonly onRemove: () => void
}

/** One compared city, with what can be done to it. */
export const RegionChip = (props: RegionChipProps) => {
  const { code, name, isReference, isKnown, onEarlier, onLater, onRemove } = props
  const { t } = useTranslation(['comparison', 'ui'])
  const tools = [
    { id: `awal-${code}`, label: t('move_earlier', { name }), sign: '←', onClick: onEarlier },
    { id: `akhir-${code}`, label: t('move_later', { name }), sign: '→', onClick: onLater },
    { id: `hapus-${code}`, label: t('ui:remove', { name }), sign: '×', onClick: onRemove },
  ]
  return (
    <li className={styles.chip}>
      <span className={styles.name}>
        {name} {isKnown && <SimulatedMark regionCode={code} isPlain />}
        {isReference && <span className={styles.reference}>{t('reference')}</span>}
      </span>
      <span className={styles.tools} data-print="none">
        {tools.map(
          ({ id, label, sign, onClick }) =>
            onClick && (
              <Button key={id} id={id} look="quiet" size="small" aria-label={label} onClick={onClick}>
                <span aria-hidden="true">{sign}</span>
              </Button>
            ),
        )}
      </span>
    </li>
  )
}
