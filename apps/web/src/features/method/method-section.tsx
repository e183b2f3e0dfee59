import { lazy, Suspense } from 'react'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useLater } from '../../ui/use-later.ts'
import styles from './method-page.module.css'
import { isLaterSection, type LaterSectionId, type SectionId } from './method-sections.ts'
import type { MethodText } from './method-text.ts'
import { SectionBody } from './section-body.tsx'
import { SectionWords } from './section-words.tsx'

const LaterBody = lazy(async () => ({ default: (await import('./later-body.tsx')).LaterBody }))

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
      <Later id={id} />
    ) : (
      <SectionBody content={content} words={<SectionWords id={id} />} />
    )}
  </section>
)

const Later = ({ id }: { readonly id: LaterSectionId }) => {
  const [room, isDue] = useLater()
  const skeleton = <Skeleton height="30rem" />
  return (
    <div ref={room}>
      {isDue ? <Suspense fallback={skeleton}>{<LaterBody id={id} />}</Suspense> : skeleton}
    </div>
  )
}
