import { AnchorBar } from './anchor-bar.tsx'
import styles from './anchor-profile.module.css'
import type { AnchorLook, AnchorRow, AnchorRows } from '../anchor-rows.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

const shown: readonly (Pick<AnchorRow, 'look' | 'level'> & { readonly key: AnchorLook | 'zero' })[] = [
  { key: 'firm', look: 'firm', level: 2 },
  { key: 'weak', look: 'weak', level: 1 },
  { key: 'zero', look: 'weak', level: 0 },
  { key: 'expired', look: 'expired', level: 2 },
  { key: 'unknown', look: 'unknown', level: null },
]

/** Only the looks that occur. */
export const AnchorProfileLegend = ({
  rows: { rows, folded },
  words,
}: {
  readonly rows: AnchorRows
  readonly words: AnchorWords
}) => {
  const occurring = new Set<string>([
    ...rows.map(({ look, level }) => (look === 'weak' && level === 0 ? 'zero' : look)),
    ...(folded.length > 0 ? ['unknown'] : []),
  ])
  return (
    <ul className={styles.legend} role="list">
      {shown
        .filter(({ key }) => occurring.has(key))
        .map(({ key, ...bar }) => (
          <li key={key}>
            <AnchorBar {...bar} />
            {words.text(`profile.legend.${key}`)}
          </li>
        ))}
    </ul>
  )
}
