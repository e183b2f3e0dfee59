import { useTranslation } from 'react-i18next'
import styles from './method-page.module.css'
import type { SectionId } from './method-sections.ts'
import type { MethodText } from './method-text.ts'
import { SectionWords } from './section-words.tsx'

interface MethodSectionProps {
  readonly id: SectionId
  readonly anchor: string
  readonly content: MethodText
}

export const MethodSection = ({ id, anchor, content }: MethodSectionProps) => {
  const { t } = useTranslation('method')
  const { title, text, points, formula, example, source } = content
  return (
    <section className={styles.section} id={anchor} aria-labelledby={`${anchor}-judul`}>
      <h3 id={`${anchor}-judul`}>
        {title}{' '}
        <a className={styles.anchor} href={`#${anchor}`} aria-hidden="true" tabIndex={-1}>
          #
        </a>
      </h3>
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
      <SectionWords id={id} />
      {source && (
        <p className={styles.source}>
          <strong>{t('source')}:</strong> {source}
        </p>
      )}
    </section>
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
