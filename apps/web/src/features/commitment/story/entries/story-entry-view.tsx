import type { ReactNode } from 'react'
import { useTranslation } from '../../../../ui/text/use-translation.ts'
import { useVocabulary } from '../../../../domain-ui/words/use-vocabulary.ts'
import { TranslatedText } from '../../../../domain-ui/words/translated-text.tsx'
import { Glyph, type GlyphName } from '../../../../ui/text/glyph.tsx'
import { AgencyEntry } from './agency-entry.tsx'
import type { MilestoneRecord } from '../../commitment-page.queries.ts'
import { SourceNote } from '../../sources/source-note.tsx'
import { SightingEntry } from './sighting-entry.tsx'
import { StoryEntryBody } from './story-entry-body.tsx'
import type { RecordedKind, StoryEntry, StoryKind } from '../story-entry.ts'
import styles from '../story.module.css'

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
  agency: 'info',
  anchor: 'shield',
  anchor_end: 'cross',
  decision: 'baton',
  undecided: 'question',
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
  const sightingTitle = ({ newName, revival, sighting }: Extract<StoryEntry, { kind: 'sighting' }>) => {
    if (newName !== null) return t('entry.renamed_to', { name: newName })
    return revival === null
      ? t(sighting.isClaimed ? 'entry.own_claim' : 'entry.sighting', {
          state: label('sightingStates', sighting.state).toLowerCase(),
        })
      : t('entry.revived')
  }
  const recorded = (title: ReactNode, told: Extract<StoryEntry, { kind: RecordedKind }>) =>
    frame(title, <StoryEntryBody entry={told} milestones={milestones} />)
  switch (entry.kind) {
    case 'start':
      return frame(t('entry.start'))
    case 'rename':
      return frame(t('entry.renamed_to', { name: entry.name }))
    case 'deadline':
      return recorded(t('entry.deadline', { count: entry.changes.length }), entry)
    case 'report':
      return recorded(t('entry.report'), entry)
    case 'assessment':
      return recorded(
        t('entry.assessment', {
          actor: entry.assessment.actorName,
          kind: label('assessorKinds', entry.assessment.actorKind),
        }),
        entry,
      )
    case 'sighting':
      return frame(sightingTitle(entry), <SightingEntry entry={entry} />)
    case 'agency':
      return frame(t('entry.agency'), <AgencyEntry succession={entry.succession} />)
    case 'anchor':
      return recorded(t('entry.anchor', { count: entry.changes.length }), entry)
    case 'anchor_end':
      return recorded(t('entry.anchor_end', { count: entry.anchors.length }), entry)
    case 'decision':
      return recorded(
        t('entry.decision', {
          decision: label('continuityDecisions', entry.decision.decision).toLowerCase(),
        }),
        entry,
      )
    case 'undecided':
      return frame(t('entry.undecided', { name: entry.handover.incomingName ?? '' }))
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
