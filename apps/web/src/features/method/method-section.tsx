import { lazy } from 'react'
import { LaterPart } from '../../ui/later/later-part.tsx'
import styles from './method-page.module.css'
import { isLaterSection, isWorded, type SectionId } from './method-sections.ts'
import type { MethodText } from './method-text.ts'
import { SectionBody } from './section-body.tsx'

const LaterBody = lazy(async () => ({ default: (await import('./later-body.tsx')).LaterBody }))
const SectionWords = lazy(async () => ({ default: (await import('./section-words.tsx')).SectionWords }))

interface MethodSectionProps {
  readonly id: SectionId
  readonly anchor: string
  readonly content: MethodText
}

/** One rule. The longer ones bring their words after the first view; their headings stand from the start. */
export const MethodSection = ({ id, anchor, content }: MethodSectionProps) => (
  <section className={styles.section} id={anchor} aria-labelledby={`${anchor}-judul`}>
    <h3 id={`${anchor}-judul`}>
      {content.title}{' '}
      <a className={styles.anchor} href={`#${anchor}`} aria-hidden="true" tabIndex={-1}>
        #
      </a>
    </h3>
    {isLaterSection(id) ? (
      <LaterPart height="30rem">
        <LaterBody id={id} />
      </LaterPart>
    ) : (
      <SectionBody
        content={content}
        words={
          isWorded(id) && (
            <LaterPart height="16rem">
              <SectionWords id={id} />
            </LaterPart>
          )
        }
      />
    )}
  </section>
)
