import {
  aalenJohansen,
  addDays,
  type AnchorFact,
  type AnchorLevel,
  anchorFactors,
  anchorProfile,
  decisionDays,
  endCauses,
  firmFromLevel,
  handoverDecision,
  smallRiskSetBelow,
  stepAt,
  survivalBounds,
  vouchingMonths,
  watchMonthsBefore,
  watchWindows,
} from '@estafet/domain'
import type { VocabularyLabel } from '@estafet/i18n'
import type { Format } from '../../ui/text/use-format.ts'

// As in method-examples.ts: every figure comes out of the rule it explains.

const today = '2026-01-01'
const dayZero = '2025-02-20'

/** Five firm, three unknown, one run out, three weak. */
const profileOfExample = () => {
  const anchor = (index: number, level: AnchorLevel, expiresOn: string | null = null): AnchorFact[] => {
    const factor = anchorFactors[index]
    return factor === undefined ? [] : [{ id: index, factor, level, fromOn: '2020-01-01', expiresOn }]
  }
  return anchorProfile(
    [
      ...[0, 1, 2, 3, 4].flatMap((index) => anchor(index, 2)),
      ...anchor(5, 2, '2024-12-31'),
      ...[6, 7, 8].flatMap((index) => anchor(index, 1)),
    ],
    today,
  )
}

const decisionOfExample = () => {
  const { decisionsDueOn } = watchWindows(dayZero, dayZero)
  const overdueOn = addDays(decisionsDueOn, 1)
  const standing = handoverDecision([], { kind: 'change', inauguratedOn: dayZero }, null, overdueOn)
  return { decisionsDueOn, overdueOn, ...standing }
}

const lapsedOfExample = (): number => {
  const { incidence } = aalenJohansen(
    [
      { time: 100, cause: 'lapsed', cases: 1 },
      { time: 150, cause: null, cases: 1 },
      { time: 200, cause: 'absorbed', cases: 1 },
      { time: 300, cause: 'lapsed', cases: 1 },
      { time: 400, cause: null, cases: 1 },
    ],
    endCauses,
  )
  return stepAt(incidence.lapsed, 300)?.incidence ?? 0
}

const boundsOfExample = () =>
  survivalBounds([
    ...Array.from({ length: 4 }, () => 'alive' as const),
    ...Array.from({ length: 3 }, () => 'ended' as const),
    ...Array.from({ length: 3 }, () => 'unknown' as const),
    'not_reached',
    'not_reached',
  ])

/** The blanks of the sections on anchors, decisions, survival and the list of what is at risk. */
export const lastingExamples = (format: Format, label: VocabularyLabel) => {
  const profile = profileOfExample()
  const decision = decisionOfExample()
  const bounds = boundsOfExample()
  return {
    dayZero: format.day(dayZero),
    vouchingMonths,
    firmFrom: firmFromLevel,
    factors: anchorFactors.length,
    firmLow: profile.firmLow,
    firmHigh: profile.firmHigh,
    watchMonths: watchMonthsBefore,
    decisionDays,
    overdueDay: decisionDays + 1,
    decisionsDue: format.day(decision.decisionsDueOn),
    overdueOn: format.day(decision.overdueOn),
    overdueAge: format.number(decision.daysSince, 0),
    overdueStatus: label('decisionStandings', decision.standing),
    smallRiskSet: smallRiskSetBelow,
    bounds: format.range(bounds.low ?? 0, bounds.high ?? 0, 'percent'),
    boundsN: bounds.n,
    lapsed: format.percent(lapsedOfExample()),
  }
}
