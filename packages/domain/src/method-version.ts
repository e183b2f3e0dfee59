/** Version of the rules as a whole: shown on every export, moved whenever a rule's result can change. */
export const methodVersion = '2.2.0'

/** Every published rule with where it comes from; the method page explains each by its id. */
export const rules = [
  {
    id: 'transition',
    source:
      'UU 23/2014; UU 10/2016; Permendagri 4/2023 (capacities). The kinds of transition, and the 30 unrecorded days that break the record, are our own; since 2.2.0 a gap that begins with an end worked out by us is not told.',
  },
  {
    id: 'expected_transition',
    source:
      'The law in force on the day asked: UU 23/2014 art. 60; UU 10/2016 art. 162 and 201 (3), (5), (7); MK 143/PUU-XXI/2023; MK 27/PUU-XXII/2024; MK 135/PUU-XXII/2024; since 2.2.0 Permendagri 4/2023 of a Pj alone, and from the end of 2023.',
  },
  { id: 'schedule', source: 'Our own, against the original deadline; very late from day 91.' },
  {
    id: 'progress',
    source: 'Our own weighted mean; the delivery words follow the OGP glossary and IRM guidance.',
  },
  { id: 'evidence', source: 'Our own grades; completion scale of OGP, IRM guidance.' },
  {
    id: 'official',
    source: 'The word of the city; derived from milestones by a rule of our own where it gave none.',
  },
  {
    id: 'continuity',
    source:
      'Our own; six months as for the RPJMD (InMendagri 2/2025); under an acting head from the first day of the gap; bounds for unknown cases after Manski 1989.',
  },
  { id: 'on_time_rate', source: 'Our own share; 95 % score interval of Wilson 1927.' },
  { id: 'reporting', source: 'Our own: completeness and timeliness over periods due.' },
  { id: 'comparability', source: 'Our own list of conditions.' },
  { id: 'staleness', source: 'Our own, from the day of inauguration.' },
  {
    id: 'anchors',
    source:
      'Factors after PSAT (Luke et al. 2014), JPIP (20 innovations of East Java) and Azevedo et al. 2022; levels, the firm range without weights and the warnings are our own; since 2.1.0 an anchor past its last day with nothing on record since counts as unknown.',
  },
  { id: 'decisions', source: 'Our own: 100 days from day zero; of a renewal nothing is asked.' },
  {
    id: 'survival',
    source:
      'Kaplan & Meier 1958; Aalen & Johansen 1978; variance: Greenwood 1926, Dinse & Larson 1986; log-log limits: Kalbfleisch & Prentice 1980, Choudhury 2002. Horizons, bounds and censoring at the last evidence are our own.',
  },
  { id: 'at_risk', source: 'Our own reasons and order; 18 months before an expected transition.' },
  { id: 'as_of', source: 'Our own: the same rules over the facts up to a day.' },
] as const
export type RuleId = (typeof rules)[number]['id']
