import type { PlacedName } from '../../layout/name-places.ts'
import styles from '../relay-lines.module.css'

/** Names as far as they fit; the whole name is in the label of its cell. */
export const NameTexts = ({ places, y }: { readonly places: readonly PlacedName[]; readonly y: number }) => (
  <g aria-hidden="true">
    {places.map(({ name, text, textX, isBefore }) => (
      <text
        key={`${name.on} ${name.name}`}
        className={styles.nameText}
        x={textX}
        y={y + 4}
        textAnchor={isBefore ? 'end' : 'start'}
      >
        {text}
      </text>
    ))}
  </g>
)
