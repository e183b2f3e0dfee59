import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../domain-ui/use-vocabulary.ts'
import { TranslatedText } from '../../domain-ui/translated-text.tsx'
import { Glyph, type GlyphName } from '../../ui/glyph.tsx'
import { AssessmentEntry } from './assessment-entry.tsx'
import type { MilestoneRecord } from './commitment-page.queries.ts'
import { DeadlineEntry } from './deadline-entry.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { ReportEntry } from './report-entry.tsx'
import { SourceNote } from './source-note.tsx'
import type { StoryEntry, StoryKind } from './story-entries.ts'
import styles from './story.module.css'

interface StoryEntryViewProps {
  readonly entry: StoryEntry
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

const glyphOf: Readonly<Record<StoryKind, GlyphName>> = {
  start: 'dot',
  rename: 'info',
  deadline: 'clock',
  report: 'speech',
  assessment: 'shield',
  sighting: 'ring',
  challenge: 'triangle',
  forum: 'info',
}

/** One fact: what kind it is, then what it says. */
export const StoryEntryView = ({ entry, milestones }: StoryEntryViewProps) => {
  const { t } = useTranslation('commitment')
  const { label } = useVocabulary()
  const frame = (title: ReactNode, body?: ReactNode) => (
    <div className={styles.fact}>
      <p className={styles.kind}>
        <Glyph name={glyphOf[entry.kind]} />
        <span>{title}</span>
      </p>
      {body}
    </div>
  )
  switch (entry.kind) {
    case 'start':
      return frame(t('entry.start'))
    case 'rename':
      return frame(t('entry.renamed_to', { name: entry.name }))
    case 'deadline':
      return frame(
        t('entry.deadline', { count: entry.changes.length }),
        <DeadlineEntry changes={entry.changes} milestones={milestones} />,
      )
    case 'report':
      return frame(t('entry.report'), <ReportEntry reports={entry.reports} milestones={milestones} />)
    case 'assessment':
      return frame(
        t('entry.assessment', {
          actor: entry.assessment.actorName,
          kind: label('assessorKinds', entry.assessment.actorKind),
        }),
        <AssessmentEntry entry={entry} milestones={milestones} />,
      )
    case 'sighting': {
      const { state, note, noteEn, evidence } = entry.sighting
      return frame(
        entry.newName === null
          ? t('entry.sighting', { state: label('sightingStates', state).toLowerCase() })
          : t('entry.renamed_to', { name: entry.newName }),
        <>
          {note && (
            <p>
              <TranslatedText id={note} en={noteEn} />
            </p>
          )}
          <EvidenceList evidence={evidence} />
        </>,
      )
    }
    case 'challenge': {
      const { kind, detail, detailEn, source } = entry.challenge
      return frame(
        t('entry.challenge', { kind: label('challengeKinds', kind) }),
        <>
          <p>
            <TranslatedText id={detail} en={detailEn} />
          </p>
          {source && <SourceNote source={source} />}
        </>,
      )
    }
    case 'forum':
      return frame(
        t('entry.forum'),
        <>
          <p lang="id">{entry.forum.title}</p>
          <p className={styles.soft}>
            {t('entry.forum_told')}{' '}
            <span lang="id">{[entry.forum.told, entry.forum.detail].filter(Boolean).join('; ')}</span>
          </p>
        </>,
      )
  }
}
