import type { ReactNode } from 'react'
import { useTranslation } from '../../ui/text/use-translation.ts'
import styles from './method-page.module.css'
import type { MethodText } from './method-text.ts'

interface SectionBodyProps {
  readonly content: MethodText
  /** The vocabulary the section is about. */
  readonly words: ReactNode
}

/** A rule in words, its formula, an example worked out by it, and where it comes from. */
export const SectionBody = ({ content, words }: SectionBodyProps) => {
  const { t } = useTranslation('method')
  const { text, points, formula, example, source } = content
  return (
    <div className={styles.body}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 && (
        <dl className={styles.points}>
          {points.map((point) => (
            <div key={point.term}>
              <dt>{point.term}</dt>
              <dd>{point.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {formula && <Aside name={t('formula')} text={formula} className={styles.formula} />}
      {example && <Aside name={t('example')} text={example} className={styles.example} />}
      {words}
      {source && (
        <p className={styles.source}>
          <strong>{t('source')}:</strong> {source}
        </p>
      )}
    </div>
  )
}

interface AsideProps {
  readonly name: string
  readonly text: string
  readonly className: string | undefined
}

const Aside = ({ name, text, className }: AsideProps) => (
  <div className={className}>
    <p className={styles.asideName}>{name}</p>
    <p>{text}</p>
  </div>
)
