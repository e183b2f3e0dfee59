import { useTranslation } from '../../ui/text/use-translation.ts'
import { Glyph } from '../../ui/text/glyph.tsx'
import { type Href, Link } from '../../ui/text/link.tsx'
import { useFormat } from '../../ui/text/use-format.ts'
import styles from './coverage-text.module.css'
import type { HomePart } from './home.queries.ts'

const outcomes = [
  { key: 'onTime', glyph: 'check' },
  { key: 'late', glyph: 'check-late' },
  { key: 'silent', glyph: 'cross' },
] as const

interface CoverageTextProps {
  readonly part: HomePart
  readonly isSimulated?: boolean
}

/** Who was heard from in the last closed period; silence is counted too. */
export const CoverageText = ({ part, isSimulated = false }: CoverageTextProps) => {
  const { t } = useTranslation('home')
  const { day, number } = useFormat()
  const { coverage } = part
  const silentHref: Href = `/perhatian${isSimulated ? '?data=simulasi' : ''}#tanpa-laporan`
  if (coverage === null) return <p className={styles.text}>{t('coverage.none')}</p>
  return (
    <div className={styles.text}>
      <p>
        {t('coverage.period', {
          period: coverage.periodLabel,
          due: day(coverage.dueOn),
          count: coverage.asked,
        })}
      </p>
      <ul className={styles.outcomes}>
        {outcomes.map(({ key, glyph }) => (
          <li key={key}>
            <Glyph name={glyph} />
            <strong>{number(coverage[key])}</strong>{' '}
            {key === 'silent' && coverage.silent > 0 ? (
              <Link href={silentHref}>{t('coverage.silent')}</Link>
            ) : (
              t(`coverage.${key}`)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
