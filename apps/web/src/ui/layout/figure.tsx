import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from '../text/use-translation.ts'
import { Button } from '../controls/button.tsx'
import styles from './figure.module.css'

interface FigureProps {
  /** The finding, as one sentence: what the picture shows, not what it is. */
  readonly title: ReactNode
  /** What is measured, over which set, as of when, with n. */
  readonly subtitle?: ReactNode
  readonly picture: ReactNode
  /** The same series as a table. Shown instead of the picture on request, and under it in print. */
  readonly table: ReactNode
  readonly source?: ReactNode
  /** Download links. */
  readonly downloads?: ReactNode
  readonly legend?: ReactNode
}

export const Figure = ({ title, subtitle, picture, table, source, downloads, legend }: FigureProps) => {
  const id = useId()
  const { t } = useTranslation('ui')
  const [showsTable, setShowsTable] = useState(false)
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <p className={styles.title} id={id}>
          {title}
        </p>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </figcaption>
      {!showsTable && legend}
      {showsTable ? table : picture}
      {!showsTable && <div className={styles.printed}>{table}</div>}
      <div className={styles.foot}>
        <span>
          {source && (
            <>
              {t('source')}: {source}
            </>
          )}
        </span>{' '}
        <span className={styles.tools} data-print="none">
          <Button
            size="small"
            data-needs="script"
            aria-pressed={showsTable}
            onClick={() => setShowsTable(!showsTable)}
          >
            {t(showsTable ? 'show_picture' : 'show_table')}
          </Button>
          {downloads}
        </span>
      </div>
    </figure>
  )
}
