import { type ReactNode, useEffect } from 'react'
import { classNames } from '../text/class-names.ts'
import { pressAgain, takePressed } from '../later/early-press.ts'
import { FoldedSection } from './folded-section.tsx'
import styles from './page.module.css'
import { usePageMeta } from './use-page-meta.ts'

interface PageProps {
  /** The h1, and the title of the browser's tab. */
  readonly title: string
  /** One or two sentences under the title; also the page's description when it is text. */
  readonly lede?: ReactNode
  /** For search engines and link previews, where the lede is not plain text. */
  readonly description?: string
  /** What a citation calls the page, where its title alone does not say it. */
  readonly citedAs?: string
  /** Above the title: a Breadcrumb, or what kind of thing this is. */
  readonly eyebrow?: ReactNode
  /** Under the title: marks, tags, the day of the data. */
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The frame of every page: one h1, the document's title, and room for the rest. */
export const Page = ({ title, lede, description, citedAs, eyebrow, meta, actions, children }: PageProps) => {
  usePageMeta({
    title,
    description: description ?? (typeof lede === 'string' ? lede : undefined),
    citedAs: citedAs ?? title,
  })
  useEffect(() => {
    document.documentElement.dataset['script'] = 'ready'
    // What was pressed in a part that is still to come, the part has taken.
    pressAgain(takePressed(document.querySelector('main')))
  }, [])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {meta && <div className={styles.meta}>{meta}</div>}
        {lede && <div className={styles.lede}>{lede}</div>}
        {actions && (
          <div className={styles.actions} data-print="none">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}

interface SectionProps {
  /** Also the anchor: unique on the page. */
  readonly id: string
  readonly title: ReactNode
  readonly intro?: ReactNode
  /** At the end of the heading's line, for a link or a small control. */
  readonly aside?: ReactNode
  /** Stands behind the answer: a phone shows its heading until it is asked for. */
  readonly isFolded?: boolean
  readonly children: ReactNode
}

export const Section = ({ id, title, intro, aside, isFolded = false, children }: SectionProps) => {
  const heading = <h2 id={`${id}-title`}>{title}</h2>
  const under = intro && (
    <div className={styles.sectionIntro} data-print="with-next">
      {intro}
    </div>
  )
  if (isFolded)
    return (
      <section className={classNames(styles.section, styles.folded)} id={id} aria-labelledby={`${id}-title`}>
        <FoldedSection id={id} heading={heading} aside={aside}>
          {under}
          {children}
        </FoldedSection>
      </section>
    )
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.sectionHead} data-print="with-next">
        {heading}
        {aside}
      </div>
      {under}
      {children}
    </section>
  )
}
