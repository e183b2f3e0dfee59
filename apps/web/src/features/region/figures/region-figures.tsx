import { measureLimits } from '@estafet/domain'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { Section } from '../../../ui/layout/page.tsx'
import { RangeBar } from '../../../ui/text/range-bar.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import { RegionTrends } from '../trends/region-trends.tsx'
import { missingKey, regionFigures, type RegionFigure } from './region-figure-list.ts'
import styles from './region-figures.module.css'

const Figure = ({ figure }: { readonly figure: RegionFigure }) => {
  const { t } = useTranslation(['region-record', 'region'])
  const { label } = useVocabulary()
  const { name, rate, low, high, numerator, unknown, denominator, missing } = figure
  return (
    <div className={styles.figure}>
      <dt>
        <span className={styles.name}>{t(`figures.name.${name}`)}</span>
        <p className={styles.gloss}>{t(`figures.gloss.${name}`)}</p>
      </dt>
      <dd>
        <RangeBar
          {...{ rate, low, high }}
          n={denominator}
          isBounds={measureLimits[name] === 'bounds'}
          note={unknown > 0 ? t('figures.alive_and_unknown', { alive: numerator, unknown }) : undefined}
          {...(missing && { missing: label('missingReasons', missing) })}
        />
        {missing && <p className={styles.why}>{t(missingKey(name, missing))}</p>}
      </dd>
    </div>
  )
}

export const RegionFigures = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  return (
    <Section id="angka" isFolded title={t('region:figures.title')} intro={t('figures.intro')}>
      <dl className={styles.figures}>
        {regionFigures(story.measures).map((figure) => (
          <Figure key={figure.name} figure={figure} />
        ))}
      </dl>
      <RegionTrends code={story.profile.code} />
    </Section>
  )
}
