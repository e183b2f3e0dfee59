import { useTranslation } from '../../../ui/text/use-translation.ts'
import { StatusBadge } from '../../../domain-ui/statuses/status-badge.tsx'
import { MissingValue } from '../../../domain-ui/words/missing-value.tsx'
import { DateText } from '../../../ui/text/date-text.tsx'
import { Link } from '../../../ui/text/link.tsx'
import { Section } from '../../../ui/layout/page.tsx'
import { StatusTag } from '../../../ui/text/status-tag.tsx'
import { type ActorViews, actorViews } from './actor-views.ts'
import styles from './actors.module.css'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { MilestoneName } from '../milestones/milestone-name.tsx'
import { SourceNote } from '../sources/source-note.tsx'
import { openWord } from '../../../ui/text/open-key.ts'

const mostDocuments = 6

/** The city, those who judge it, and the documents, side by side. An empty side says why it is empty. */
export const Actors = ({ detail }: { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation('commitment-record')
  const views = actorViews(detail)
  return (
    <Section id="pihak" title={t('actors_title')} intro={t('actors_intro')}>
      <div className={styles.actors}>
        <div className={styles.actor}>
          <h3>{t('actor.city')}</h3>
          <StatusBadge kind="official" status={detail.state.official} />
          <p className={styles.why}>
            {views.city === null ? (
              t(detail.state.isAsked ? 'actor.city_none' : 'actor.city_not_asked')
            ) : (
              <>
                {t('actor.city_reports', { count: views.city.reports })}{' '}
                <DateText day={views.city.lastReportedOn} />
              </>
            )}
          </p>
        </div>
        <div className={styles.actor}>
          <h3>{t('actor.assessors')}</h3>
          <Assessments assessments={views.assessments} detail={detail} />
        </div>
        <div className={styles.actor}>
          <h3>{t('actor.documents')}</h3>
          <Documents documents={views.documents} />
        </div>
      </div>
    </Section>
  )
}

const Assessments = ({
  assessments,
  detail,
}: Pick<ActorViews, 'assessments'> & { readonly detail: CommitmentDetail }) => {
  const { t } = useTranslation(['commitment-record', 'vocabulary'])
  const milestones = new Map(detail.milestones.map((milestone) => [milestone.id, milestone]))
  if (assessments.length === 0 && detail.otherVerdicts.length + detail.planVerdicts.length > 0)
    return (
      <p className={styles.why}>
        {t('actor.assessors_elsewhere')} <Link href="#penilaian">{t('beside.verdicts_title')}</Link>
      </p>
    )
  if (assessments.length === 0)
    return (
      <>
        <MissingValue reason="not_assessed" />
        <p className={styles.why}>{t('actor.assessors_none')}</p>
      </>
    )
  return (
    <ul className={styles.list}>
      {assessments.map(({ id, actorName, actorKind, value, assessedOn, assessedPrecision, milestoneId }) => (
        <li key={id}>
          <StatusTag tone="neutral" glyph="shield">
            {t(`vocabulary:completionVerdicts.${openWord<'completionVerdicts'>(value)}`)}
          </StatusTag>
          <p className={styles.why}>
            {actorName} ({t(`vocabulary:assessorKinds.${actorKind}`)}),{' '}
            <DateText day={assessedOn} precision={assessedPrecision} style="short" />:{' '}
            <MilestoneName id={milestoneId} milestones={milestones} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const Documents = ({ documents }: Pick<ActorViews, 'documents'>) => {
  const { t } = useTranslation('commitment-record')
  if (documents.length === 0)
    return (
      <>
        <MissingValue reason="unknown" />
        <p className={styles.why}>{t('actor.documents_none')}</p>
      </>
    )
  return (
    <>
      <p>{t('actor.documents_count', { count: documents.length })}</p>
      <ul className={styles.list}>
        {documents.slice(0, mostDocuments).map(({ id, source }) => (
          <li key={id} className={styles.why}>
            <SourceNote source={source} />
            {source.publishedOn !== null && (
              <>
                , {t('actor.document_published')}{' '}
                <DateText
                  day={source.publishedOn}
                  precision={source.publishedPrecision ?? 'day'}
                  style="short"
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {documents.length > mostDocuments && <p className={styles.why}>{t('actor.documents_more')}</p>}
    </>
  )
}
