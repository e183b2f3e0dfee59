import {
  continuityStatuses,
  decisionStandings,
  evidenceStatuses,
  methodVersion,
  officialStatuses,
  scheduleStatuses,
} from '@estafet/domain'
import { contentHash } from '../src/content-hash.ts'
import type { HandoverDocument, HandoverPack, PackSpell } from '../src/handover-pack.ts'
import { none, sampleCommitment } from './sample-commitment.ts'

export const sampleSpell = (given: Partial<PackSpell> = {}): PackSpell => ({
  personName: 'Rina Melati Sari',
  capacity: 'definitive',
  startedOn: '2022-01-24',
  startedPrecision: 'day',
  endedOn: '2027-01-24',
  endedPrecision: 'scheduled',
  sourcing: 'simulated',
  sources: [],
  ...given,
})

/** A pack of one simulated city, with its true hash. */
export function sampleDocument(given: Partial<HandoverPack> = {}): HandoverDocument {
  const commitments = given.commitments ?? [sampleCommitment()]
  const content: HandoverPack = {
    format: 'estafet-handover-pack/1',
    methodVersion,
    asOf: '2026-11-20',
    region: {
      code: '99.76',
      name: 'Kota Wana Asri',
      kind: 'kota',
      provinceName: 'Tirta Kencana',
      isSimulated: true,
    },
    transition: {
      on: '2027-01-24',
      precision: 'scheduled',
      kind: null,
      basis: 'recorded_end',
      isOverdue: false,
      outgoing: sampleSpell(),
      interim: [],
      incoming: null,
    },
    lastHandover: {
      dayZero: '2022-01-24',
      dayZeroPrecision: 'day',
      kind: 'change',
      decisionsDueOn: '2022-05-04',
      open: 1,
      standings: { ...none(decisionStandings), decided: 1 },
    },
    counts: {
      commitments: commitments.length,
      official: { ...none(officialStatuses), substantial: commitments.length },
      evidence: { ...none(evidenceStatuses), documented: commitments.length },
      schedule: { ...none(scheduleStatuses), met: 2, late: 1 },
      continuity: { ...none(continuityStatuses), confirmed: commitments.length },
    },
    firstSteps: [
      {
        kind: 'deliver',
        commitmentId: '99.76-01',
        milestone: { id: 'Sensor kedua terpasang', en: 'A second sensor installed' },
        dueOn: '2026-12-31',
        precision: 'day',
      },
    ],
    deadlines: [
      {
        on: '2026-12-31',
        precision: 'day',
        kind: 'milestone',
        commitmentId: '99.76-01',
        milestone: { id: 'Sensor kedua terpasang', en: 'A second sensor installed' },
        originalDueOn: '2026-10-01',
        originalDuePrecision: 'day',
        factor: null,
        level: null,
      },
      {
        on: '2027-01-24',
        precision: 'scheduled',
        kind: 'transition',
        commitmentId: null,
        milestone: null,
        originalDueOn: null,
        originalDuePrecision: null,
        factor: null,
        level: null,
      },
    ],
    commitments,
    sources: [
      {
        number: 1,
        kind: 'file',
        title: 'Peraturan Daerah 9/2022',
        publisher: 'JDIH',
        url: 'https://jdih.example.go.id/perda-9-2022',
        publishedOn: '2022-06-01',
        publishedPrecision: 'day',
        sha256: 'a1b2c3d4'.repeat(8),
      },
      {
        number: 2,
        kind: 'simulated',
        title: 'Catatan pemeriksaan',
        publisher: null,
        url: null,
        publishedOn: null,
        publishedPrecision: null,
        sha256: null,
      },
    ],
    ...given,
  }
  return {
    content,
    hash: contentHash(content),
    datasetVersion: 84,
    generatedAt: '2026-11-20T17:30:00.000Z',
  }
}
