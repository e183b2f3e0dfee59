import type { ReactNode } from 'react'
import { classNames } from '../text/class-names.ts'
import { Glyph, type GlyphName } from '../text/glyph.tsx'
import styles from './notice.module.css'

const glyphOf = { info: 'info', warn: 'triangle', simulated: 'empty' } as const satisfies Record<
  string,
  GlyphName
>

interface NoticeProps {
  readonly kind?: keyof typeof glyphOf
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read out when it appears after the page has loaded. */
  readonly isLive?: boolean
}

export const Notice = ({ kind = 'info', title, children, isLive }: NoticeProps) => (
  <div className={classNames(styles.notice, styles[kind])} role={isLive ? 'status' : undefined}>
    <Glyph name={glyphOf[kind]} size="1.25rem" />
    <div className={styles.body}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div>{children}</div>}
    </div>
  </div>
)
