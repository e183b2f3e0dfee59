import { addMonths, deriveTransitions, type IsoDay, type StopReason, stopReasons } from '@estafet/domain'
import type { TermPlan } from '../course/anchor-builders.ts'
import { anchorHistory } from '../course/anchor-history.ts'
import type { City } from '../course/city-context.ts'
import { lastSimulatedDay } from '../course/commitment-life.ts'
import { decisionNotes } from '../texts/decision-notes.ts'
import { type Decision, decisionsAt, type Gate } from '../course/handover-decisions.ts'
import type { LivedCommitment } from '../course/lived-commitment.ts'
import { drawsFor, type Draws } from '../prng.ts'
import type { SimulatedRows } from './simulated-rows.ts'
import { addAnchors } from './write-anchors.ts'
import { isInaugurated } from './write-frame.ts'

// Of the newest heads some have decided little so far, and one nothing at all.
const decidesByGate: Readonly<Record<string, number>> = {
  '99.71 2026-03-09': 0.4,
  '99.72 2026-06-14': 0.3,
  '99.04 2026-06-28': 0.35,
  '99.74 2025-02-20': 0,
}

const gatesOf = ({ place, spells }: City): Gate[] => {
  const holders = [...new Set(spells.map(({ holder }) => holder))]
  const transitions = deriveTransitions(
    spells.map((spell, index) => ({
      id: index + 1,
      regionCode: place.code,
      personId: spell.holder === null ? null : holders.indexOf(spell.holder) + 1,
      personName: spell.holder,
      capacity: spell.capacity,
      startedOn: spell.from,
      startedPrecision: 'day',
      endedOn: spell.to,
      endedPrecision: spell.to === null ? null : spell.toPrecision,
    })),
    lastSimulatedDay,
  ).filter(({ kind }) => kind !== 'renewal')
  return transitions.map(({ inauguratedOn }, index) => ({
    dayZero: inauguratedOn,
    nextDayZero: transitions[index + 1]?.inauguratedOn ?? null,
    decides: decidesByGate[`${place.code} ${inauguratedOn}`] ?? 0.82,
  }))
}

// Half a year after an inauguration to the end of the fifth year; in a long gap an RPD to the end of the next year.
const termPlansOf = ({ spells }: City): TermPlan[] =>
  spells.flatMap((spell): TermPlan[] => {
    const year = Number(spell.from.slice(0, 4))
    if (spell.capacity === 'definitive' && isInaugurated(spell))
      return [{ from: addMonths(spell.from, 6), to: `${year + 5}-12-31`, isInterim: false }]
    if (spell.capacity !== 'pj') return []
    return [{ from: addMonths(spell.from, 2), to: `${year + 2}-12-31`, isInterim: true }]
  })

const lastSigns = ({ rows }: City): Map<string, IsoDay> => {
  const last = new Map<string, IsoDay>()
  const see = (id: string, day: IsoDay) => {
    if ((last.get(id) ?? '') < day) last.set(id, day)
  }
  for (const { row } of rows.sightings)
    if (row.state === 'active' || row.state === 'renamed') see(row.commitment_id, row.sighted_on)
  for (const { row } of rows.reports)
    if (row.delivery !== 'withdrawn') see(row.commitment_id, row.reported_on)
  return last
}

const endings: readonly string[] = ['stop', 'merged', 'completed_before']

const endedOn = ({ life }: LivedCommitment): IsoDay | null =>
  life.fate === 'dormant' || life.quietUntil !== null ? null : life.quietFrom

// In turn rather than drawn, so that every reason occurs.
const nextReason = ({ decisions }: SimulatedRows): StopReason =>
  stopReasons[decisions.filter(({ row }) => row.decision === 'stop').length % stopReasons.length] ??
  'priority'

const addDecision = (
  { name, rows, shelve }: City,
  draws: Draws,
  commitmentId: string,
  { dayZero, kind, on, pausedUntil }: Decision,
  mergedInto: string | null,
): void => {
  const [note, noteEn] = draws.pick(decisionNotes[kind])
  rows.decisions.push({
    proofs: [
      {
        // One decree of a month often settles several commitments.
        source: shelve(`keputusan tentang kelanjutan program, ${name}, ${on.slice(0, 7)}`),
        added_on: on,
        rationale: 'Memuat keputusan tentang komitmen ini.',
        rationale_en: 'Contains the decision on this commitment.',
      },
    ],
    row: {
      commitment_id: commitmentId,
      day_zero: dayZero,
      decision: kind,
      decided_on: on,
      reason: kind === 'stop' ? nextReason(rows) : null,
      note,
      note_en: noteEn,
      paused_until: pausedUntil,
      merged_into_id: mergedInto,
      recorder: 'Simulasi',
      recorded_on: on,
      sourcing: 'simulated',
    },
  })
}

const addWording = ({ rows }: City, { life, template, firstName, id }: LivedCommitment): void => {
  if (life.renamedOn === null) return
  rows.wordings.push({
    commitment_id: id,
    until_on: life.renamedOn,
    title: `${firstName}: ${template.title}`,
    title_en: `${firstName}: ${template.titleEn}`,
    summary: template.summary,
    summary_en: template.summaryEn,
  })
}

/** The decisions on one commitment at every gate it met while it was open, oldest first. */
const decisionsOn = (
  draws: Draws,
  lived: LivedCommitment,
  gates: readonly Gate[],
  lastSign: IsoDay,
): Decision[] => {
  const end = endedOn(lived)
  const decisions: Decision[] = []
  for (const gate of gates) {
    const isOpen = lived.startedOn < gate.dayZero && (end === null || end >= gate.dayZero)
    if (isOpen && !decisions.some(({ kind }) => endings.includes(kind)))
      decisions.push(...decisionsAt({ draws, gate, lived, lastSign }))
  }
  return decisions
}

/** Adds the earlier names, anchors and continuity decisions of a city's commitments. */
export const addHandoverFacts = (city: City, all: readonly LivedCommitment[]): void => {
  const gates = gatesOf(city)
  const termPlans = termPlansOf(city)
  const signs = lastSigns(city)
  for (const lived of all) {
    addWording(city, lived)
    // Draws of its own, so that a change here moves nothing of another commitment.
    const draws = drawsFor(`estafet ${lived.id} pergantian`)
    const decisions = decisionsOn(draws, lived, gates, signs.get(lived.id) ?? lived.startedOn)
    const host = (on: IsoDay): string | null => {
      const open = all.filter(
        (each) => each !== lived && each.startedOn < on && (endedOn(each) ?? '9999') > on,
      )
      const alike = open.filter(({ template }) => template.theme === lived.template.theme)
      return open.length === 0 ? null : draws.pick(alike.length > 0 ? alike : open).id
    }
    for (const decision of decisions)
      addDecision(city, draws, lived.id, decision, decision.kind === 'merged' ? host(decision.on) : null)
    const continuedOn = decisions.filter(({ kind }) => kind === 'continue').map(({ on }) => on)
    const frame = {
      draws: drawsFor(`estafet ${lived.id} jangkar`),
      lived,
      termPlans,
      dayZeros: gates.map(({ dayZero }) => dayZero),
      continuedOn,
    }
    addAnchors(city, frame.draws, lived.id, anchorHistory(frame))
  }
}
