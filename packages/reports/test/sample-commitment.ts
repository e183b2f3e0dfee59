import { anchorFactors, evidenceGrades, scheduleStatuses } from '@estafet/domain'
import type { PackCommitment } from '../src/handover-pack.ts'

/** Each word counted zero times. */
export const none = <Word extends string>(words: readonly Word[]) =>
  Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>

/** A commitment with one of everything a pack tells. */
export const sampleCommitment = (given: Partial<PackCommitment> = {}): PackCommitment => ({
  id: '99.76-01',
  title: { id: 'Data banjir terbuka', en: 'Open flood data' },
  aliases: [{ name: 'Siaga Banjir', fromOn: '2023-05-01', fromPrecision: 'month' }],
  summary: { id: 'Tinggi muka air terbit setiap jam.', en: 'Water levels are published every hour.' },
  themes: ['open_data'],
  origin: 'running_initiative',
  plan: null,
  startedOn: '2020-03-01',
  startedPrecision: 'month',
  endsOn: '2027-12-31',
  leadAgencies: ['Badan Lama', 'Dinas Baru'],
  partners: ['Forum Warga'],
  sourcing: 'simulated',
  sources: [1],
  statuses: {
    official: {
      status: 'substantial',
      isDerived: true,
      progressPercent: 62.5,
      milestonesReported: 2,
      milestonesCounted: 3,
      lastReportedOn: '2026-07-10',
    },
    evidence: { status: 'documented', counts: { ...none(evidenceGrades), documented: 2 } },
    schedule: { status: 'late', counts: { ...none(scheduleStatuses), met: 2, late: 1 } },
    continuity: {
      status: 'confirmed',
      dayZero: '2022-01-24',
      gapSince: null,
      metHandover: true,
      daysSince: 1761,
      lastSeenAliveOn: '2026-07-01',
      lastSeenAlivePrecision: 'month',
      firstSeenEndedOn: null,
      endedHow: null,
      isRevived: false,
    },
  },
  verdicts: [
    {
      actorKind: 'ksp',
      actorName: 'Tim pemantau',
      milestone: null,
      value: 'limited',
      assessedOn: '2026-09-03',
      assessedPrecision: 'day',
      rationale: { id: 'Sebagian sudah terbit.', en: null },
      sources: [2],
    },
  ],
  milestones: [
    {
      ordinal: 3,
      title: { id: 'Sensor kedua terpasang', en: 'A second sensor installed' },
      doneWhen: { id: 'Datanya terbit.', en: 'Its data are published.' },
      originalDueOn: '2026-10-01',
      dueOn: '2026-12-31',
      driftDays: 91,
      daysLate: 50,
      schedule: 'late',
      delivery: 'limited',
      isAsked: true,
      percent: 25,
      percentIsAssumed: true,
      changes: [
        {
          changedOn: '2026-08-14',
          oldDueOn: '2026-10-01',
          newDueOn: '2026-12-31',
          reason: 'procurement',
          reasonText: { id: 'Lelang diulang.', en: 'The tender was repeated.' },
          source: 2,
        },
      ],
    },
  ],
  milestonesComplete: 2,
  milestonesWithdrawn: 0,
  evidence: [
    {
      on: '2026-07-10',
      precision: 'day',
      shows: { kind: 'report', delivery: 'complete', milestone: 1 },
      rationale: { id: 'Memuat tautan layanan.', en: 'Has the link of the service.' },
      excerpt: 'Data terbit.',
      source: 1,
    },
  ],
  anchoring: {
    firmLow: 1,
    firmHigh: 11,
    unknown: 10,
    expired: 1,
    factors: anchorFactors.map((factor) => ({
      factor,
      standing: factor === 'budget' ? 'expired' : factor === 'legal_basis' ? 'in_force' : 'unknown',
      level: factor === 'budget' ? 2 : factor === 'legal_basis' ? 3 : null,
      document: factor === 'legal_basis' ? 'Perda 9/2022' : null,
      note: null,
      fromOn: factor === 'budget' || factor === 'legal_basis' ? '2022-01-01' : null,
      fromPrecision: factor === 'budget' || factor === 'legal_basis' ? 'year' : null,
      expiresOn: factor === 'budget' ? '2025-12-31' : null,
      sources: factor === 'legal_basis' ? [1] : [],
    })),
    warnings: [{ kind: 'depends_on_one_person', factor: 'staffing', expiresOn: null }],
  },
  decisions: [
    {
      dayZero: '2022-01-24',
      decision: 'continue_changed',
      decidedOn: '2022-04-01',
      reason: 'budget',
      note: { id: 'Cakupannya dikurangi.', en: null },
      pausedUntil: null,
      mergedIntoId: null,
      sources: [2],
    },
  ],
  lastDecision: { dayZero: '2022-01-24', standing: 'decided', daysSince: 1761 },
  risks: [
    { kind: 'anchor_expired', factor: 'budget', expiresOn: '2025-12-31' },
    { kind: 'not_seen_lately', lastSeenAliveOn: '2026-07-01' },
  ],
  challenges: [
    {
      kind: 'security_incident',
      detail: { id: 'Situsnya diretas.', en: 'The site was hacked.' },
      knownOn: '2024-02-22',
      knownPrecision: 'day',
      solution: null,
      source: 2,
    },
  ],
  seeksHelp: true,
  solvedElsewhere: [
    {
      commitmentId: '99.71-03',
      title: { id: 'Pengaduan warga', en: null },
      regionCode: '99.71',
      regionName: 'Kota Kencana Baru',
      path: '/komitmen/99.71-03',
      because: {
        kind: 'challenge',
        challenge: 'security_incident',
        solution: { id: 'Pindah ke pusat data daerah.', en: 'Moved to the local data centre.' },
      },
    },
  ],
  ...given,
})
