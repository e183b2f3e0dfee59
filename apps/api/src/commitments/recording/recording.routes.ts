import type { Database } from '@estafet/db'
import { anchorInput, decisionInput, reportInput, type Resource, sightingInput } from '@estafet/domain'
import { z } from 'zod'
import { defineCommand } from '../../routes/define-command.ts'
import { findRegionOfCommitment } from '../region-of-commitment.queries.ts'
import { publishReport } from './publish-report.commands.ts'
import { recordAnchor } from './record-anchor.commands.ts'
import { recordDecision } from './record-decision.commands.ts'
import { recordSighting } from './record-sighting.commands.ts'

const recorded = z.strictObject({ id: z.int().describe('Of the fact, among those of its kind.') })

const regionOf = async (db: Database, input: { readonly commitmentId: string }): Promise<Resource | null> => {
  const regionCode = await findRegionOfCommitment(db, input.commitmentId)
  return regionCode === null ? null : { regionCode }
}

/** What can be recorded of a commitment. */
export const recordingCommands = {
  /** A city's report on a milestone, or on the whole. */
  publishReport: defineCommand({
    path: '/reports',
    action: 'report:publish',
    input: reportInput,
    output: recorded,
    resource: regionOf,
    run: publishReport,
  }),
  /** What holds it in place in one respect. */
  recordAnchor: defineCommand({
    path: '/anchors',
    action: 'anchor:record',
    input: anchorInput,
    output: recorded,
    resource: regionOf,
    run: recordAnchor,
  }),
  /** What a new head decided on it. */
  recordDecision: defineCommand({
    path: '/decisions',
    action: 'decision:record',
    input: decisionInput,
    output: recorded,
    resource: regionOf,
    run: recordDecision,
  }),
  /** What a source shows of it. */
  recordSighting: defineCommand({
    path: '/sightings',
    action: 'sighting:record',
    input: sightingInput,
    output: recorded,
    resource: regionOf,
    run: recordSighting,
  }),
}
