import '../../chart-tokens.css'
import { classNames } from '../../../ui/text/class-names.ts'
import { VisuallyHidden } from '../../../ui/text/visually-hidden.tsx'
import { AnchorBar, thresholdAt } from './anchor-bar.tsx'
import { rowWords, validityWords } from '../anchor-level-words.ts'
import styles from './anchor-profile.module.css'
import type { AnchorRow, AnchorRows } from '../anchor-rows.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

/** Aligned bars, one a factor: text beside each, so that the list reads without the picture. */
export const AnchorProfilePicture = ({
  rows,
  words,
}: {
  readonly rows: AnchorRows
  readonly words: AnchorWords
}) => (
  <div className={styles.profile} style={{ '--threshold': `${thresholdAt}px` }}>
    <p className={styles.head} aria-hidden="true">
      <span className={styles.threshold}>{words.text('profile.firm_from_here')}</span>
    </p>
    <ul className={styles.rows} role="list">
      {rows.rows.map((row) => (
        <Row key={row.factor} row={row} words={words} />
      ))}
      {rows.folded.length > 0 && (
        <li className={styles.row}>
          <span className={styles.name}>{words.text('profile.others', { count: rows.folded.length })}</span>
          <span className={styles.bar}>
            <AnchorBar look="unknown" level={null} />
          </span>
          <span className={styles.words}>
            <span>{words.text('profile.unknown')}</span>
            <span className={styles.soft}>{words.format.list(rows.folded.map(words.factorInText))}</span>
          </span>
        </li>
      )}
    </ul>
  </div>
)

const Row = ({ row, words }: { readonly row: AnchorRow; readonly words: AnchorWords }) => {
  const validity = validityWords(row, words)
  const document = row.anchor?.document ?? null
  return (
    <li className={styles.row}>
      <span className={styles.name}>{words.factor(row.factor)}</span>
      <span className={styles.bar}>
        <AnchorBar {...row} />
      </span>
      <span className={styles.words}>
        <span className={classNames(row.look === 'firm' && styles.firm)}>
          {rowWords(row, words)}
          {(row.look === 'firm' || row.look === 'weak') && (
            <VisuallyHidden>, {words.text(`profile.look.${row.look}`)}</VisuallyHidden>
          )}
        </span>
        {(document !== null || validity !== null) && (
          <span className={styles.soft}>
            {document !== null && <span lang="id">{document}</span>}
            {document !== null && validity !== null && ' · '}
            {validity !== null && (
              <span className={classNames(row.look === 'expired' && styles.gone)}>{validity}</span>
            )}
          </span>
        )}
      </span>
    </li>
  )
}
