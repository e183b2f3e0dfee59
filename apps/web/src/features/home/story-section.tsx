import { useTranslation } from '../../ui/text/use-translation.ts'
import { Prose } from '../../ui/layout/layout.tsx'
import { Link } from '../../ui/text/link.tsx'
import { Section } from '../../ui/layout/page.tsx'

/** Where the question comes from: the forum of 2017, in the words its report uses. */
export const StorySection = () => {
  const { t } = useTranslation('home')
  return (
    <Section id="mengapa" title={t('story.title')}>
      <Prose>
        <p>{t('story.forum')}</p>
        <p>{t('story.concern')}</p>
        <p>{t('story.record')}</p>
        <p>
          <small>{t('story.source')}</small> · <Link href="/metode">{t('story.method')}</Link>
        </p>
      </Prose>
    </Section>
  )
}
