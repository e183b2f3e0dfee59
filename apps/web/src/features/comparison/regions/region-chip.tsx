import { useTranslation } from '../../../ui/text/use-translation.ts'
import { SimulatedMark } from '../../../domain-ui/words/simulated-mark.tsx'
import { CompareButton } from './compare-button.tsx'
import styles from './region-chips.module.css'

interface Rearranged {
  /** The comparison it makes. */
  readonly codes: readonly string[]
  /** Once it is asked for. */
  readonly onCompare: () => void
}

interface RegionChipProps {
  readonly code: string
  readonly name: string
  readonly isReference: boolean
  /** Its name has been found: a code that stands for nothing is not simulated either. */
  readonly isKnown: boolean
  readonly earlier: Rearranged | undefined
  readonly later: Rearranged | undefined
  readonly removed: Rearranged
}

/** One compared city, with what can be done to it. */
export const RegionChip = (props: RegionChipProps) => {
  const { code, name, isReference, isKnown, earlier, later, removed } = props
  const { t } = useTranslation(['comparison', 'ui'])
  const tools = [
    { id: `awal-${code}`, label: t('move_earlier', { name }), sign: '←', rearranged: earlier },
    { id: `akhir-${code}`, label: t('move_later', { name }), sign: '→', rearranged: later },
    { id: `hapus-${code}`, label: t('ui:remove', { name }), sign: '×', rearranged: removed },
  ]
  return (
    <li className={styles.chip}>
      <span className={styles.name}>
        {name} {isKnown && <SimulatedMark regionCode={code} isPlain />}
        {isReference && <span className={styles.reference}>{t('reference')}</span>}
      </span>
      <span className={styles.tools} data-print="none">
        {tools.map(
          ({ id, label, sign, rearranged }) =>
            rearranged && (
              <CompareButton key={id} id={id} look="quiet" size="small" aria-label={label} {...rearranged}>
                <span aria-hidden="true">{sign}</span>
              </CompareButton>
            ),
        )}
      </span>
    </li>
  )
}
