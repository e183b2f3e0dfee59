import { useTranslation } from '../../../ui/text/use-translation.ts'
import { ButtonLink } from '../../../ui/controls/button.tsx'
import { EmptyState } from '../../../ui/notices/empty-state.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { CommitmentsTable } from './commitments-table.tsx'
import type { RegionStory } from '../region-page.queries.ts'

/** Says why there is nothing: nobody has recorded any, which is not the same as there being none. */
const NoCommitments = ({ name, isSimulated }: Pick<RegionStory['profile'], 'name' | 'isSimulated'>) => {
  const { t } = useTranslation('region')
  return (
    <EmptyState
      title={t('commitments.none', { name })}
      why={t('commitments.none_why')}
      actions={
        <>
          <ButtonLink href={isSimulated ? '/komitmen?data=simulasi' : '/komitmen'}>
            {t('commitments.elsewhere')}
          </ButtonLink>
          <ButtonLink href="/metode" look="quiet">
            {t('commitments.method')}
          </ButtonLink>
        </>
      }
    />
  )
}

export const CommitmentsSection = ({ story }: { readonly story: RegionStory }) => {
  const { t } = useTranslation('region')
  const { commitments, profile, spells } = story
  const all = <Link href={`/komitmen?daerah=${profile.code}`}>{t('commitments.filter')}</Link>
  return (
    <Section
      id="komitmen"
      title={t('commitments.title')}
      {...(commitments.length > 0 && { aside: all, intro: t('commitments.intro') })}
    >
      {commitments.length === 0 ? (
        <NoCommitments {...profile} />
      ) : (
        <CommitmentsTable commitments={commitments} spells={spells} />
      )}
    </Section>
  )
}
