import { AnchorEndEntry, AnchorEntry } from './anchor-entry.tsx'
import { AssessmentEntry } from './assessment-entry.tsx'
import type { MilestoneRecord } from '../../commitment-page.queries.ts'
import { DeadlineEntry } from './deadline-entry.tsx'
import { DecisionEntry } from './decision-entry.tsx'
import { ReportEntry } from './report-entry.tsx'
import type { RecordedKind, StoryEntry } from '../story-entry.ts'

interface StoryEntryBodyProps {
  readonly entry: Extract<StoryEntry, { kind: RecordedKind }>
  readonly milestones: ReadonlyMap<number, MilestoneRecord>
}

/** What an entry says in detail, of the kinds that many commitments have none of. */
export const StoryEntryBody = ({ entry, milestones }: StoryEntryBodyProps) => {
  switch (entry.kind) {
    case 'deadline':
      return <DeadlineEntry changes={entry.changes} milestones={milestones} />
    case 'report':
      return <ReportEntry reports={entry.reports} milestones={milestones} />
    case 'assessment':
      return <AssessmentEntry entry={entry} milestones={milestones} />
    case 'anchor':
      return <AnchorEntry changes={entry.changes} />
    case 'anchor_end':
      return <AnchorEndEntry anchors={entry.anchors} />
    case 'decision':
      return <DecisionEntry decision={entry.decision} />
  }
}
