import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Glyph, type GlyphName } from './glyph.tsx'
import styles from './status-tag.module.css'

export type Tone = 'good' | 'progress' | 'warn' | 'bad' | 'neutral' | 'missing'

interface StatusTagProps {
  readonly tone: Tone
  readonly glyph: GlyphName
  /** The word. Colour and glyph only repeat it. */
  readonly children: ReactNode
}

export const StatusTag = ({ tone, glyph, children }: StatusTagProps) => (
  <span className={classNames(styles.tag, styles[tone])}>
    <Glyph name={glyph} />
    <span>{children}</span>
  </span>
)
