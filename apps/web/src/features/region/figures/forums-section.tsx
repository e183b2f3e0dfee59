import { useTranslation } from '../../../ui/text/use-translation.ts'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import styles from '../handovers/handovers-section.module.css'
import type { RegionStory } from '../region-page.queries.ts'

export const ForumsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation(['region-record', 'region'])
  if (story.forums.length === 0) return null
  return (
    <Section id="forum" isFolded title={t('region:forums.title')}>
      {story.forums.map(({ slug, title, heldOn, place }) => (
        <div key={slug} className={styles.lines}>
          <span lang="id">{title}</span>
          <span className={styles.faint}>
            <DateText day={heldOn} />
            {place && `, ${place}`}
          </span>
        </div>
      ))}
    </Section>
  )
}
