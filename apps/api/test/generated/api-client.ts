// @ts-nocheck
/**
 * Estafet
 * 2.2.0
 * DO NOT MODIFY - This file has been generated using oazapfts.
 * See https://www.npmjs.com/package/oazapfts
 */
import * as Oazapfts from "@oazapfts/runtime";
import * as QS from "@oazapfts/runtime/query";
export const defaults: Oazapfts.Defaults<Oazapfts.CustomHeaders> = {
    headers: {},
    baseUrl: "/api/v1"
};
const oazapfts = Oazapfts.runtime(defaults);
export const servers = {
    server1: "/api/v1"
};
export type Day = string;
export type RegionKind = "province" | "kabupaten" | "kota";
export type LeaderCapacity = "definitive" | "remaining_term" | "deputy_acting" | "pj" | "plt" | "plh" | "pjs" | "vacant";
export type DatePrecision = "day" | "month" | "year" | "inferred_day" | "inferred_month" | "inferred_year" | "scheduled";
export type HeadDoubt = "perhaps_not_yet" | "perhaps_no_longer";
export type RegionListItem = {
    code: string;
    name: string;
    shortName: string;
    kind: RegionKind;
    /** The province it belonged to on the day asked. */
    provinceCode: string | null;
    provinceName: string | null;
    /** What the statistics office calls it, and Kemendagri codes it had before: a search finds it by these too. */
    bpsCode: string | null;
    formerCodes: string[];
    isAdministrative: boolean;
    isSimulated: boolean;
    population: number | null;
    /** Who heads it on the day asked; all null when no spell on record covers the day. */
    leaderName: string | null;
    leaderCapacity: LeaderCapacity | null;
    leaderStartedOn: Day | null;
    leaderStartedPrecision: DatePrecision | null;
    /** The present or past head whose name the search found, where it did not find the place; otherwise null. */
    foundHead: string | null;
    /** Why it is not sure that the head was in office on the day; null: certainly. */
    leaderDoubt: HeadDoubt | null;
    commitments: number;
    lastActivityOn: Day | null;
    lastActivityPrecision: DatePrecision | null;
};
export type RegionListAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: RegionListItem[];
    total: number;
};
export type Problem = {
    "type": string;
    /** What is wrong, in the language of the reader. */
    title: string;
    status: number;
    /** The same for ever: what programs decide by. */
    reason: string;
    /** What is wrong and what to do next, in the language of the reader. */
    detail: string;
    /** The name of the parameter. */
    parameter?: string;
    /** What was given. */
    value?: any;
    /** The accepted values, or words or a range that describe them. */
    allowed?: any[] | string;
    /** The key that the unknown one asked for has become. */
    now?: string;
    /** Every wrong parameter, where there are several. */
    errors?: {
        /** The name of the parameter. */
        parameter?: string;
        /** What was given. */
        value?: any;
        /** The accepted values, or words or a range that describe them. */
        allowed?: any[] | string;
    }[];
    requestId?: string;
};
export type RegionProfileAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    code: string;
    name: string;
    shortName: string;
    kind: RegionKind;
    /** The province it belonged to on the day asked. */
    provinceCode: string | null;
    provinceName: string | null;
    /** The Kemendagri code it had on the day asked; `code`, its key, is that of today. */
    codeThen: string;
    /** The code of the statistics office (BPS), without a dot; null for a simulated region. */
    bpsCode: string | null;
    /** False where it was formed only after the day asked. */
    isFormed: boolean;
    isAdministrative: boolean;
    isSimulated: boolean;
    latitude: number | null;
    longitude: number | null;
    areaKm2: number | null;
    population: number | null;
    populationYear: number | null;
    densityPerKm2: number | null;
    hdi: number | null;
    hdiYear: number | null;
    adjustedExpenditureThousandIdr: number | null;
    povertyPercent: number | null;
    povertyYear: number | null;
};
export type PeerAttribute = "population" | "density" | "hdi" | "expenditure" | "poverty";
export type PeerReason = {
    attribute: PeerAttribute;
    own: number;
    peer: number;
    gap: number;
};
export type RegionPeersAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: {
        name: string;
        provinceName: string | null;
        commitments: number;
        code: string;
        /** Euclidean distance over the standardised attributes; 0 is alike in all. */
        distance: number;
        /** Closest attribute first. */
        reasons: PeerReason[];
    }[];
    total: number;
};
export type RegionProfile = {
    code: string;
    name: string;
    shortName: string;
    kind: RegionKind;
    /** The province it belonged to on the day asked. */
    provinceCode: string | null;
    provinceName: string | null;
    /** The Kemendagri code it had on the day asked; `code`, its key, is that of today. */
    codeThen: string;
    /** The code of the statistics office (BPS), without a dot; null for a simulated region. */
    bpsCode: string | null;
    /** False where it was formed only after the day asked. */
    isFormed: boolean;
    isAdministrative: boolean;
    isSimulated: boolean;
    latitude: number | null;
    longitude: number | null;
    areaKm2: number | null;
    population: number | null;
    populationYear: number | null;
    densityPerKm2: number | null;
    hdi: number | null;
    hdiYear: number | null;
    adjustedExpenditureThousandIdr: number | null;
    povertyPercent: number | null;
    povertyYear: number | null;
};
export type RegionEventKind = "split" | "formed" | "moved" | "merge" | "rename" | "reclassified";
export type SourceReference = {
    id: number;
    title: string | null;
    publisher: string | null;
    url: string | null;
    publishedOn: Day | null;
    /** How exactly that day is known; null: to the day. */
    publishedPrecision: DatePrecision | null;
    isSimulated: boolean;
};
export type RegionEvent = {
    kind: RegionEventKind;
    happenedOn: Day;
    /** The other region of a split or merger, or the province it was in before. */
    otherCode: string | null;
    otherName: string | null;
    codeBefore: string | null;
    note: string | null;
    source: SourceReference | null;
};
export type SourcingLevel = "sourced" | "partly_sourced" | "simulated";
export type AdministrationDay = {
    dayZero: Day;
    precision: DatePrecision;
};
export type LeaderSpell = {
    /** As a source prints it; the date itself where none is known to. */
    startedRaw: string;
    endedRaw: string | null;
    entryReason: string | null;
    exitReason: string | null;
    sourcing: SourcingLevel;
    note: string | null;
    sources: SourceReference[];
    id: number;
    regionCode: string;
    /** Null for a vacancy. Equal keys are the same person. */
    personId: number | null;
    personName: string | null;
    capacity: LeaderCapacity;
    startedOn: Day;
    /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
    startedPrecision: DatePrecision;
    /** Null while it lasts. */
    endedOn: Day | null;
    /** Null while it lasts. */
    endedPrecision: DatePrecision | null;
    /** The year of the vote that led to it, where that is on record; left out: not recorded. */
    electedIn?: number | null;
};
export type TransitionKind = "change" | "return" | "renewal";
export type Transition = {
    /** Null after a stretch nobody recorded: who went before is not known, so neither is the kind. */
    kind: TransitionKind;
    /** The last inaugurated head before; null when only acting heads or vacancies are known before. */
    outgoing: LeaderSpell | null;
    /** Acting heads and vacancies in between, in order. */
    interim: LeaderSpell[];
    /** Days from the outgoing head's end (or, with none known, from the first known spell) to day zero. This and the two below are null where one of the days they are counted from is known to the month or year only, and where that end was worked out. */
    gapDays: number | null;
    /** Days of the gap under a recorded vacancy. */
    vacancyDays: number | null;
    /** Days of the gap that no spell covers: who governed then is not recorded. */
    undocumentedDays: number | null;
    regionCode: string;
    /** Day zero: the day the incoming head's spell starts. */
    inauguratedOn: Day;
    /** How exactly day zero is known. */
    inauguratedPrecision: DatePrecision;
    incoming: LeaderSpell;
};
export type UnrecordedStretch = {
    regionCode: string;
    /** The spell on record before it. */
    before: LeaderSpell;
    after: LeaderSpell;
    /** The end of `before`, as exactly as it is known. */
    "from": Day;
    fromPrecision: DatePrecision;
    /** The start of `after`. */
    until: Day;
    untilPrecision: DatePrecision;
};
export type ExpectationBasis = "recorded_end" | "end_of_term" | "acting";
export type TermLaw = "five_years" | "rest_of_term" | "elected_2017" | "elected_2018" | "elected_2020" | "mk_143_2023" | "mk_27_2024" | "acting_one_year";
export type ExpectedTransition = {
    on: Day;
    /** As exactly as the start the term is counted from, as the law names it, or as the end was announced. */
    precision: DatePrecision;
    /** From `asOf`; negative once the day has passed. Null where there is no day to count to. */
    daysLeft: number | null;
    basis: ExpectationBasis;
    /** The rule of law; null of an end that was announced. */
    law: TermLaw | null;
    /** `on` is the latest day: the seat changes earlier if those elected next are sworn in before. */
    isAtLatest: boolean;
    /** The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024). */
    mayMove: boolean;
    /** The day, or the last day it may be, has passed and the same spell is still in force. */
    isOverdue: boolean;
};
export type RegionSummary = {
    commitments: number;
    official: {
        [key: string]: number;
    };
    /** Milestones by status. */
    schedule: {
        [key: string]: number;
    };
    /** Commitments by headline. */
    evidence: {
        [key: string]: number;
    };
    continuity: {
        [key: string]: number;
    };
    /** Commitments that were there to be handed over on day zero. */
    metHandover: number;
    /** Commitments with known progress: the n of a mean. */
    progressKnown: number;
    /** Sum of their percents, so that the mean is `progressSum / progressKnown`. */
    progressSum: number;
    lastReportedOn: Day | null;
    lastActivityOn: Day | null;
};
export type MissingReason = "unknown" | "not_asked" | "not_reported" | "no_reply" | "not_assessed" | "not_applicable" | "no_evidence_found";
export type Measure = {
    /** Null where the fate of some cases is unknown: then only `low` and `high` are known. */
    rate: number | null;
    /** Cases of `denominator` whose fate is unknown; other than 0 only where the limits are bounds. */
    "unknown": number;
    /** Null exactly when there is a rate, or there are bounds. */
    missing: MissingReason | null;
    numerator: number;
    denominator: number;
    low: number | null;
    high: number | null;
    /** Fewer than 5 cases. */
    isSmall: boolean;
};
export type ReportingOutcome = "on_time" | "late" | "silent" | "pending";
export type ReportingShare = {
    numerator: number;
    denominator: number;
    rate: number | null;
};
export type Staleness = {
    lastUpdateOn: Day | null;
    /** How exactly that day is known; null with it. */
    lastUpdatePrecision: DatePrecision | null;
    /** The newest update on or after day zero; null without one, and while no handover is known. */
    lastUpdateByPresentAdministrationOn: Day | null;
    /** 0 on day zero itself; null while no handover is known. */
    daysSinceInauguration: number | null;
    /** "Belum tercatat pembaruan sejak pelantikan": not even one that may be of that time. */
    isSilentSinceInauguration: boolean;
};
export type RegionForum = {
    slug: string;
    title: string;
    heldOn: Day;
    place: string | null;
};
export type OfficialStatus = "not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked";
export type EvidenceStatus = "verified" | "documented" | "claimed" | "contradicted" | "no_claim";
export type ScheduleStatus = "met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment";
export type ToldDeadline = {
    /** Still to come, or the first of those the word is about. */
    key: "next" | "first";
    on: Day;
    precision: DatePrecision;
};
export type ContinuityStatus = "confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet";
export type EndedHow = "absorbed" | "replaced" | "completed_closed" | "lapsed" | "stopped" | "withdrawn";
export type CommitmentAlias = {
    name: string;
    fromOn: Day | null;
    fromPrecision: DatePrecision | null;
};
export type Theme = "complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement";
export type RegionStoryAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    profile: RegionProfile;
    events: RegionEvent[];
    leader: {
        /** As a source prints it; the date itself where none is known to. */
        startedRaw: string;
        endedRaw: string | null;
        entryReason: string | null;
        exitReason: string | null;
        sourcing: SourcingLevel;
        note: string | null;
        sources: SourceReference[];
        id: number;
        regionCode: string;
        /** Null for a vacancy. Equal keys are the same person. */
        personId: number | null;
        personName: string | null;
        capacity: LeaderCapacity;
        startedOn: Day;
        /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
        startedPrecision: DatePrecision;
        /** Null while it lasts. */
        endedOn: Day | null;
        /** Null while it lasts. */
        endedPrecision: DatePrecision | null;
        /** The year of the vote that led to it, where that is on record; left out: not recorded. */
        electedIn?: number | null;
        doubt: HeadDoubt | null;
    } | null;
    gapSince: Day | null;
    administration: AdministrationDay | null;
    spells: LeaderSpell[];
    transitions: Transition[];
    unrecorded: UnrecordedStretch[];
    expectedTransition: ExpectedTransition | null;
    summary: RegionSummary;
    measures: {
        [key: string]: Measure;
    };
    reporting: {
        byPeriod: {
            label: string;
            periodId: number;
            outcome: ReportingOutcome;
        }[];
        /** A period of the region has opened by the day. */
        isAsked: boolean;
        /** Periods whose due day has passed. */
        due: number;
        onTime: number;
        late: number;
        silent: number;
        pending: number;
        /** Periods reported ÷ periods due. */
        completeness: ReportingShare;
        /** Periods reported on time ÷ periods due. */
        timeliness: ReportingShare;
    };
    staleness: Staleness;
    forums: RegionForum[];
    commitments: {
        official: OfficialStatus;
        officialIsDerived: boolean;
        evidence: EvidenceStatus;
        schedule: ScheduleStatus;
        deadline: ToldDeadline | null;
        continuity: {
            status: ContinuityStatus;
            dayZero: Day | null;
            gapSince: Day | null;
            daysSince: number | null;
            endedHow: EndedHow | null;
        };
        lastActivityOn: Day | null;
        id: string;
        title: string;
        titleEn: string | null;
        aliases: CommitmentAlias[];
        themes: Theme[];
        /** How exactly the day of its last activity is known; null without one. */
        lastActivityPrecision: DatePrecision | null;
    }[];
};
export type LaneSource = {
    id: number;
    title: string | null;
    url: string | null;
    publisher: string | null;
};
export type Delivery = "not_started" | "limited" | "substantial" | "complete" | "withdrawn";
export type FactSource = {
    id: number;
    more: number;
};
export type LaneKind = "evidenced" | "claimed" | "unknown" | "dormant" | "paused";
export type LaneSegment = {
    "from": Day;
    to: Day;
    kind: LaneKind;
};
export type GateKnot = {
    on: Day;
    state: "ended" | "paused" | "dormant" | "unknown" | "not_begun" | "carried";
    /** Null where nothing was handed over: it had not begun, or had ended. */
    mark: ("not_asked" | "undecided" | "continue" | "continue_changed" | "pause" | "stop" | "merged" | "completed_before" | "overdue" | "never_decided" | "alive_undecided") | null;
    /** Days from day zero to the day asked for, while no decision is recorded and none came too late. */
    openDays: number | null;
};
export type DecisionStanding = "decided" | "undecided" | "overdue" | "never_decided" | "not_asked";
export type ContinuityDecision = "continue" | "continue_changed" | "pause" | "stop" | "merged" | "completed_before";
export type StopReason = "budget" | "legal" | "priority" | "merged_programme" | "political" | "no_capacity" | "external";
export type LaneHandover = {
    dayZero: Day;
    standing: DecisionStanding;
    /** Null while there is none. */
    decision: {
        decision: ContinuityDecision;
        decidedOn: Day;
        /** Of a pause, where it was said. */
        pausedUntil: Day | null;
        reason: StopReason | null;
        source: FactSource | null;
    } | null;
};
export type AnchorFactor = "legal_basis" | "plan_anchoring" | "budget" | "institutional_home" | "staffing" | "technology_data" | "public_use" | "civil_society" | "council_support" | "non_personal_identity" | "documentation" | "monitoring";
export type AnchorLevel = number | 2 | 1 | 3;
export type LaneFirmStep = {
    /** How exactly that day is known. */
    precision: DatePrecision;
    /** What began and what ran out that day, where it is little enough to be named. */
    begun: {
        factor: AnchorFactor;
        level: AnchorLevel;
    }[];
    expired: AnchorFactor[];
    source: FactSource | null;
    "from": Day;
    firmLow: number;
    firmHigh: number;
};
export type RegionLanesAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    profile: {
        code: string;
        name: string;
        isSimulated: boolean;
    };
    gapSince: Day | null;
    administration: AdministrationDay | null;
    spells: LeaderSpell[];
    transitions: Transition[];
    /** Of the signs, decisions, steps and milestones below, which name them by id. */
    sources: LaneSource[];
    commitments: {
        milestones: {
            schedule: ScheduleStatus;
            daysLate: number | null;
            completedOn: Day | null;
            delivery: Delivery | null;
            daysPastDue: number | null;
            source: FactSource | null;
            id: number;
            title: string;
            titleEn: string | null;
            originalDueOn: Day | null;
            originalDuePrecision: DatePrecision | null;
            dueOn: Day | null;
        }[];
        /** How exactly its start is known; null where it is not. */
        startedPrecision: DatePrecision | null;
        lane: {
            end: {
                on: Day;
                how: EndedHow;
            } | null;
            segments: LaneSegment[];
            /** One for each inauguration up to the day, oldest first. */
            knots: GateKnot[];
            /** Since the last inauguration that was no renewal; null where there is none. */
            sinceHandover: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
            /** Since the seat is held by acting heads or nobody; null under an inaugurated head. */
            sinceGap: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
            signs: {
                on: Day;
                says: "withdrawn" | "claimed" | "paused" | "dormant" | "absorbed" | "replaced" | "completed_closed" | "lapsed" | "stopped" | "evidenced";
                /** Whether it counts as a sign of life: of what is claimed, a report does, what only our own file says does not. */
                showsLife: boolean;
                /** How exactly the day is known. */
                precision: DatePrecision;
                /** Only known to be of this day at the latest: it may have been at any time before. */
                isLatest?: true;
                source: FactSource | null;
            }[];
        };
        decisions: LaneHandover[];
        firmSteps: LaneFirmStep[];
        id: string;
        title: string;
        titleEn: string | null;
        aliases: CommitmentAlias[];
        startedOn: Day | null;
        continuity: {
            status: ContinuityStatus;
        };
    }[];
};
export type RegionLeadersAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: LeaderSpell[];
    total: number;
};
export type RegionTransitionsAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: Transition[];
    total: number;
    expected: ExpectedTransition | null;
};
export type OgpValue = "access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation";
export type OverdueNote = {
    daysLate: number;
    originalDueOn: Day;
    milestone: {
        title: string;
        titleEn: string | null;
    };
};
export type CommitmentItem = {
    id: string;
    title: string;
    titleEn: string | null;
    regionCode: string;
    regionName: string;
    isSimulated: boolean;
    themes: Theme[];
    ogpValues: OgpValue[];
    official: OfficialStatus;
    /** Put together from its milestones by a rule of ours: no word of the city on the whole. */
    officialIsDerived: boolean;
    evidence: EvidenceStatus;
    schedule: ScheduleStatus;
    continuity: ContinuityStatus;
    /** 0–100; null is unknown, never zero. */
    progressPercent: number | null;
    milestonesCounted: number;
    milestonesReported: number;
    nextDueOn: Day | null;
    nextDuePrecision: DatePrecision | null;
    lastReportedOn: Day | null;
    lastActivityOn: Day | null;
    lastActivityPrecision: DatePrecision | null;
    /** Only where the list is by days late: its milestone that is longest behind; null where none is, or it has ended. */
    overdue?: OverdueNote | null;
};
export type CommitmentListAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: CommitmentItem[];
    total: number;
};
export type DayZeroStanding = "at_risk" | "not_begun" | "paused" | "dormant" | "ended" | "completed_before" | "uncertain";
export type CommitmentDecision = {
    inauguratedOn: Day;
    /** How exactly day zero is known; what is counted from it is known no better. */
    inauguratedPrecision: DatePrecision;
    kind: TransitionKind;
    incomingName: string | null;
    /** How it stood as day zero began. */
    openAs: DayZeroStanding;
    standing: DecisionStanding;
    /** Days since day zero: the N of “belum tercatat keputusan (hari ke-N)”. */
    daysSince: number;
    /** Day 100. */
    decisionsDueOn: Day;
    /** Of the decision that stands; null while there is none. */
    decisionId: number | null;
    /** Day 100 is past, and came without a decision while the commitment was still running under this head. */
    passedUndecided: boolean;
};
export type Continuity = {
    status: ContinuityStatus;
    /** Inauguration that began the present administration; null while no handover is known. */
    dayZero: Day | null;
    /** While an acting head or nobody holds the seat: since when; null under an inaugurated head. */
    gapSince: Day | null;
    /** It was certainly there to be handed over on day zero, or on the first day of the gap: begun before, and not ended before. Where either hangs on a day known to the month or year it is false, and so in no share. */
    metHandover: boolean;
    /** Whether a sign of life is of day zero or later, or of the gap: `possible` where only its month or year is known, which confirms nothing. */
    seenSince: "certain" | "possible" | "no";
    /** Days since the gap began or, under an inaugurated head, since day zero; 0 on the day itself. */
    daysSince: number | null;
    lastSeenAliveOn: Day | null;
    /** How exactly that day is known. */
    lastSeenAlivePrecision: DatePrecision | null;
    /** Null unless ended. */
    firstSeenEndedOn: Day | null;
    /** How exactly that day is known. */
    firstSeenEndedPrecision: DatePrecision | null;
    /** Null unless ended. */
    endedHow: EndedHow | null;
    isRevived: boolean;
    /** The day the status changes with no new fact; null when no day does. */
    changesOn: Day | null;
};
export type CommitmentState = {
    regionCode: string;
    official: OfficialStatus;
    /** The official status was put together from milestones. */
    officialIsDerived: boolean;
    /** A reporting period of the region had opened by the day; else its silence answers nothing. */
    isAsked: boolean;
    /** 0–100; null is unknown. */
    progressPercent: number | null;
    milestonesReported: number;
    /** Milestones not withdrawn. */
    milestonesCounted: number;
    evidence: EvidenceStatus;
    evidenceCounts: {
        [key: string]: number;
    };
    /** The worst of its milestones. */
    schedule: ScheduleStatus;
    /** Milestones by status. */
    scheduleCounts: {
        [key: string]: number;
    };
    /** The earliest original deadline on or after the day among milestones not complete or withdrawn. */
    nextDueOn: Day | null;
    /** How exactly it is known: as the least exact of the deadlines that may fall on that day. */
    nextDuePrecision: DatePrecision | null;
    continuity: Continuity;
    lastReportedOn: Day | null;
    /** Latest report, sighting that is more than a claim, assessment or decision. */
    lastActivityOn: Day | null;
};
export type EvidenceGrade = "verified" | "documented" | "claimed" | "contradicted";
export type MilestoneState = {
    milestoneId: number;
    /** The city's newest word; null when it has given none. */
    delivery: Delivery | null;
    /** 0–100; null when not reported or withdrawn. */
    percent: number | null;
    /** The percent stands for the word, because the report gave none (limited 25, substantial 75). */
    percentIsAssumed: boolean;
    /** Null unless it is complete now. */
    completedOn: Day | null;
    /** How exactly that day is known; null unless complete. */
    completedPrecision: DatePrecision | null;
    lastReportedOn: Day | null;
    schedule: ScheduleStatus;
    daysLate: number | null;
    /** Null when neither complete nor substantial is claimed. */
    evidence: EvidenceGrade | null;
};
export type SpellFact = {
    id: number;
    regionCode: string;
    /** Null for a vacancy. Equal keys are the same person. */
    personId: number | null;
    personName: string | null;
    capacity: LeaderCapacity;
    startedOn: Day;
    /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
    startedPrecision: DatePrecision;
    /** Null while it lasts. */
    endedOn: Day | null;
    /** Null while it lasts. */
    endedPrecision: DatePrecision | null;
    /** The year of the vote that led to it, where that is on record; left out: not recorded. */
    electedIn?: number | null;
};
export type LaneFact = {
    "type": "report" | "sighting" | "decision";
    id: number;
};
export type LaneSign = {
    on: Day;
    says: "withdrawn" | "claimed" | "paused" | "dormant" | "absorbed" | "replaced" | "completed_closed" | "lapsed" | "stopped" | "evidenced";
    /** Whether it counts as a sign of life: of what is claimed, a report does, what only our own file says does not. */
    showsLife: boolean;
    /** How exactly the day is known. */
    precision: DatePrecision;
    /** Only known to be of this day at the latest: it may have been at any time before. */
    isLatest?: true;
    fact: LaneFact;
};
export type ToldLane = {
    /** One for each inauguration up to the day, oldest first. */
    knots: GateKnot[];
    /** Since the last inauguration that was no renewal; null where there is none. */
    sinceHandover: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
    /** Since the seat is held by acting heads or nobody; null under an inaugurated head. */
    sinceGap: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
    segments: LaneSegment[];
    /** The facts the segments rest on, one a day, oldest first, endings that were later revived included. */
    signs: LaneSign[];
    end: {
        on: Day;
        how: EndedHow;
    } | null;
};
export type AnchorStanding = "in_force" | "expired" | "unknown";
export type AnchorWarningKind = "expires_before_next_term" | "depends_on_one_person";
export type AnchorWarning = {
    kind: AnchorWarningKind;
    factor: AnchorFactor;
    /** Of `expires_before_next_term`: its last day. */
    expiresOn: Day | null;
};
export type FirmStep = {
    "from": Day;
    /** Null for the last step, which holds at `asOf`. */
    to: Day | null;
    firmLow: number;
    firmHigh: number;
};
export type AnswerableAgency = {
    name: string;
    /** Null for the last of the chain, which answers for the commitment; also where the day was never recorded. */
    succeededOn: Day | null;
    succeededPrecision: DatePrecision | null;
    /** As it was written, in Indonesian. */
    succeededRaw: string | null;
};
export type CommitmentRevival = {
    sightingId: number;
    /** When it had last been seen alive before; null where it never had been. */
    unseenSince: {
        on: Day;
        precision: DatePrecision;
    } | null;
};
export type CommitmentOrigin = "plan" | "running_initiative";
export type ActionPlanKind = "ogp_local" | "oga_national" | "rpjmd" | "satu_data" | "other";
export type DeadlineChangeReason = "budget" | "procurement" | "regulation" | "staffing" | "technical" | "leadership_change" | "external" | "not_stated";
export type DeadlineChangeRecord = {
    id: number;
    milestoneId: number;
    changedOn: Day;
    oldDueOn: Day;
    newDueOn: Day;
    reason: DeadlineChangeReason;
    reasonText: string | null;
    reasonTextEn: string | null;
    source: SourceReference | null;
};
export type EvidenceReference = {
    id: number;
    /** The day from which it counts: of a report the day it was tied to it, of a sighting the day of the sighting. */
    countsFrom: Day;
    rationale: string;
    rationaleEn: string | null;
    excerpt: string | null;
    source: SourceReference;
};
export type ReportRecord = {
    id: number;
    milestoneId: number | null;
    reportedOn: Day;
    delivery: Delivery;
    percent: number | null;
    completedOn: Day | null;
    note: string | null;
    noteEn: string | null;
    isNoChange: boolean;
    evidence: EvidenceReference[];
};
export type SightingState = "active" | "dormant" | "renamed" | "absorbed" | "replaced" | "completed_closed" | "lapsed";
export type SightingRecord = {
    id: number;
    sightedOn: Day;
    precision: DatePrecision;
    raw: string;
    /** So by that day at the latest. */
    isLatest: boolean;
    /** Only a file of this product says so. */
    isClaimed: boolean;
    state: SightingState;
    note: string | null;
    noteEn: string | null;
    evidence: EvidenceReference[];
};
export type AssessorKind = "ksp" | "cso" | "researcher" | "irm" | "local_monitor";
export type AssessmentRecord = {
    id: number;
    milestoneId: number | null;
    actorKind: AssessorKind;
    actorName: string;
    indicator: string;
    value: string;
    assessedOn: Day;
    assessedPrecision: DatePrecision;
    rationale: string | null;
    rationaleEn: string | null;
    evidence: EvidenceReference[];
};
export type AnchorRecord = {
    /** Only a file of this product says so. */
    isClaimed: boolean;
    /** How exactly that day is known; left out: to the day. */
    fromPrecision: DatePrecision;
    fromRaw: string;
    document: string | null;
    note: string | null;
    noteEn: string | null;
    recorder: string;
    /** Null where it was recorded after the day asked, of something that was so by then. */
    recordedOn: Day | null;
    sourcing: SourcingLevel;
    evidence: EvidenceReference[];
    id: number;
    factor: AnchorFactor;
    /** Null: somebody looked and could not establish it. */
    level: (number | 2 | 1 | 3) | null;
    fromOn: Day;
    /** The last day it holds; null when no end was set. */
    expiresOn: Day | null;
};
export type DecisionRecord = {
    reason: StopReason | null;
    note: string | null;
    noteEn: string | null;
    mergedIntoId: string | null;
    recorder: string;
    sourcing: SourcingLevel;
    evidence: EvidenceReference[];
    id: number;
    /** The inauguration it answers. */
    dayZero: Day;
    /** Of a pause, where it was said. */
    pausedUntil: Day | null;
    decidedOn: Day;
    decision: ContinuityDecision;
};
export type ChallengeKind = "security_incident" | "budget_cut" | "staff_turnover" | "legal_gap" | "low_use" | "institutional_merger";
export type ChallengeRecord = {
    id: number;
    kind: ChallengeKind;
    detail: string;
    detailEn: string | null;
    knownOn: Day | null;
    knownPrecision: DatePrecision | null;
    solution: string | null;
    solutionEn: string | null;
    source: SourceReference | null;
};
export type OtherVerdictRecord = {
    id: number;
    actorKind: AssessorKind;
    actorName: string;
    indicator: string;
    value: string;
    methodVersion: string;
    assessedOn: Day;
    assessedPrecision: DatePrecision;
    rationale: string | null;
    rationaleEn: string | null;
    evidence: EvidenceReference[];
};
export type PlacedSource = {
    page: string | null;
    source: SourceReference;
};
export type PlanVerdictRecord = {
    id: number;
    actorKind: AssessorKind;
    actorName: string;
    indicator: string;
    value: string;
    count: number | null;
    methodVersion: string;
    sources: PlacedSource[];
};
export type EventRecord = {
    id: number;
    happenedOn: Day;
    precision: DatePrecision;
    raw: string;
    title: string;
    titleEn: string | null;
    sources: PlacedSource[];
};
export type OwnFigureRecord = {
    id: number;
    toldOn: Day;
    precision: DatePrecision;
    raw: string;
    reportedBy: string;
    summary: string;
    summaryEn: string | null;
    figure: string | null;
    unit: string | null;
    unitEn: string | null;
    sources: PlacedSource[];
};
export type RecognitionRecord = {
    id: number;
    isOfRegion: boolean;
    givenBy: string;
    name: string;
    nameEn: string | null;
    givenOn: Day | null;
    precision: DatePrecision | null;
    note: string | null;
    noteEn: string | null;
    sources: PlacedSource[];
};
export type CommitmentDetailAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    handoverDecisions: CommitmentDecision[];
    state: CommitmentState;
    deadline: ToldDeadline | null;
    milestones: {
        state: MilestoneState | null;
        daysPastDue: number | null;
        id: number;
        ordinal: number;
        title: string;
        titleEn: string | null;
        doneWhen: string | null;
        doneWhenEn: string | null;
        weight: number;
        originalDueOn: Day | null;
        /** How exactly the first deadline is known; null: to the day. */
        originalDuePrecision: DatePrecision | null;
        dueOn: Day | null;
    }[];
    staleness: Staleness;
    currentLeader: {
        id: number;
        regionCode: string;
        /** Null for a vacancy. Equal keys are the same person. */
        personId: number | null;
        personName: string | null;
        capacity: LeaderCapacity;
        startedOn: Day;
        /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
        startedPrecision: DatePrecision;
        /** Null while it lasts. */
        endedOn: Day | null;
        /** Null while it lasts. */
        endedPrecision: DatePrecision | null;
        /** The year of the vote that led to it, where that is on record; left out: not recorded. */
        electedIn?: number | null;
        doubt: HeadDoubt | null;
    } | null;
    spells: SpellFact[];
    /** What the lane is told since; null while no handover is known. */
    administration: AdministrationDay | null;
    transitions: {
        kind: TransitionKind;
        inauguratedOn: Day;
        inauguratedPrecision: DatePrecision;
        incomingName: string | null;
        outgoingName: string | null;
    }[];
    lane: ToldLane;
    anchorProfile: {
        "unknown": number;
        expired: number;
        /** Factors in force at level 2 or 3. */
        firmLow: number;
        /** As if every factor were firm too that is unknown, or of which nothing is on record since its last day. */
        firmHigh: number;
        factors: {
            factor: AnchorFactor;
            standing: AnchorStanding;
            level: (number | 2 | 1 | 3) | null;
            anchorId: number | null;
        }[];
    };
    /** The history of each factor on record, oldest step first, in the order of the factors. */
    anchorSteps: {
        factor: AnchorFactor;
        steps: {
            to: Day | null;
            "from": Day;
            /** What ended it by `asOf`; null while it is in force. */
            endedBy: ("expired" | "superseded") | null;
            anchorId: number;
        }[];
    }[];
    anchorWarnings: AnchorWarning[];
    /** What the warnings are measured against; null where the next change of head is not known. */
    expectedTransition: ExpectedTransition | null;
    firmSteps: FirmStep[];
    leadAgencies: AnswerableAgency[];
    revivals: CommitmentRevival[];
    id: string;
    title: string;
    titleEn: string | null;
    /** As its document prints it, where the Indonesian title is our rendering. */
    printedTitle: string | null;
    /** The id the publisher of its plan gave it. */
    officialId: string | null;
    regionCode: string;
    regionName: string;
    isSimulated: boolean;
    origin: CommitmentOrigin;
    originalText: string | null;
    summary: string | null;
    summaryEn: string | null;
    problem: string | null;
    expectedResult: string | null;
    themes: Theme[];
    ogpValues: OgpValue[];
    startedOn: Day | null;
    startedPrecision: DatePrecision | null;
    startedRaw: string | null;
    /** The day the region was first asked for reports; null: it never was. */
    askedOn: Day | null;
    endsOn: Day | null;
    endsPrecision: DatePrecision | null;
    legalBasisText: string | null;
    planBasisText: string | null;
    namedAfterLeader: boolean | null;
    sourcing: SourcingLevel;
    note: string | null;
    leadAgency: string | null;
    leadAgencySuccessor: {
        name: string;
        raw: string | null;
    } | null;
    plan: {
        id: number;
        kind: ActionPlanKind;
        title: string;
        titleEn: string | null;
        submittedOn: Day | null;
        submittedPrecision: DatePrecision | null;
        note: string | null;
        noteEn: string | null;
    } | null;
    aliases: {
        name: string;
        fromOn: Day | null;
        fromPrecision: DatePrecision | null;
        fromRaw: string | null;
        toOn: Day | null;
        toPrecision: DatePrecision | null;
    }[];
    partners: string[];
    sources: SourceReference[];
    deadlineChanges: DeadlineChangeRecord[];
    reports: ReportRecord[];
    sightings: SightingRecord[];
    /** Verdicts on completion. */
    assessments: AssessmentRecord[];
    anchors: AnchorRecord[];
    decisions: DecisionRecord[];
    challenges: ChallengeRecord[];
    forums: {
        slug: string;
        title: string;
        heldOn: Day;
        told: string;
        detail: string | null;
    }[];
    otherVerdicts: OtherVerdictRecord[];
    planVerdicts: PlanVerdictRecord[];
    events: EventRecord[];
    ownFigures: OwnFigureRecord[];
    recognitions: RecognitionRecord[];
};
export type CommitmentLaneAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    profile: {
        code: string;
        name: string;
        isSimulated: boolean;
    };
    gapSince: Day | null;
    administration: AdministrationDay | null;
    spells: LeaderSpell[];
    transitions: Transition[];
    /** Of the signs, decisions, steps and milestones below, which name them by id. */
    sources: LaneSource[];
    commitments: {
        milestones: {
            schedule: ScheduleStatus;
            daysLate: number | null;
            completedOn: Day | null;
            delivery: Delivery | null;
            daysPastDue: number | null;
            source: FactSource | null;
            id: number;
            title: string;
            titleEn: string | null;
            originalDueOn: Day | null;
            originalDuePrecision: DatePrecision | null;
            dueOn: Day | null;
        }[];
        /** How exactly its start is known; null where it is not. */
        startedPrecision: DatePrecision | null;
        lane: {
            end: {
                on: Day;
                how: EndedHow;
            } | null;
            segments: LaneSegment[];
            /** One for each inauguration up to the day, oldest first. */
            knots: GateKnot[];
            /** Since the last inauguration that was no renewal; null where there is none. */
            sinceHandover: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
            /** Since the seat is held by acting heads or nobody; null under an inaugurated head. */
            sinceGap: ("ended" | "paused" | "dormant" | "unknown" | "alive" | "not_begun" | "uncertain" | "ended_before") | null;
            signs: {
                on: Day;
                says: "withdrawn" | "claimed" | "paused" | "dormant" | "absorbed" | "replaced" | "completed_closed" | "lapsed" | "stopped" | "evidenced";
                /** Whether it counts as a sign of life: of what is claimed, a report does, what only our own file says does not. */
                showsLife: boolean;
                /** How exactly the day is known. */
                precision: DatePrecision;
                /** Only known to be of this day at the latest: it may have been at any time before. */
                isLatest?: true;
                source: FactSource | null;
            }[];
        };
        decisions: LaneHandover[];
        firmSteps: LaneFirmStep[];
        id: string;
        title: string;
        titleEn: string | null;
        aliases: CommitmentAlias[];
        startedOn: Day | null;
        continuity: {
            status: ContinuityStatus;
        };
    }[];
};
export type ComparabilityLevel = "full" | "partial" | "none";
export type ComparabilityReason = "different_indicator" | "simulated_with_real" | "no_data" | "different_method_version" | "different_period" | "different_actor_kind" | "different_region_kind" | "administrative_region" | "region_event_between" | "small_n";
export type Comparability = {
    level: ComparabilityLevel;
    /** In the order of `comparabilityReasons`; empty when fully comparable. */
    reasons: ComparabilityReason[];
};
export type ComparisonGetAnswer = {
    asOf: Day;
    methodVersion: string;
    items: {
        lastActivityPrecision: DatePrecision | null;
        themes: {
            theme: Theme;
            commitments: number;
            measures: {
                [key: string]: Measure;
            };
        }[];
        leader: {
            id: number;
            regionCode: string;
            /** Null for a vacancy. Equal keys are the same person. */
            personId: number | null;
            personName: string | null;
            capacity: LeaderCapacity;
            startedOn: Day;
            /** How exactly the start is known: a month or a year is a span of days (`daySpan`). */
            startedPrecision: DatePrecision;
            /** Null while it lasts. */
            endedOn: Day | null;
            /** Null while it lasts. */
            endedPrecision: DatePrecision | null;
            /** The year of the vote that led to it, where that is on record; left out: not recorded. */
            electedIn?: number | null;
            doubt: HeadDoubt | null;
        } | null;
        dayZero: Day | null;
        /** How exactly that day is known; null without one. */
        dayZeroPrecision: DatePrecision | null;
        expectedTransition: ExpectedTransition | null;
        commitments: number;
        lastReportedOn: Day | null;
        lastActivityOn: Day | null;
        continuity: {
            [key: string]: number;
        };
        measures: {
            [key: string]: Measure;
        };
        events: RegionEvent[];
        code: string;
        name: string;
        shortName: string;
        kind: RegionKind;
        /** The province it belonged to on the day asked. */
        provinceCode: string | null;
        provinceName: string | null;
        /** The Kemendagri code it had on the day asked; `code`, its key, is that of today. */
        codeThen: string;
        /** The code of the statistics office (BPS), without a dot; null for a simulated region. */
        bpsCode: string | null;
        /** False where it was formed only after the day asked. */
        isFormed: boolean;
        isAdministrative: boolean;
        isSimulated: boolean;
        latitude: number | null;
        longitude: number | null;
        areaKm2: number | null;
        population: number | null;
        populationYear: number | null;
        densityPerKm2: number | null;
        hdi: number | null;
        hdiYear: number | null;
        adjustedExpenditureThousandIdr: number | null;
        povertyPercent: number | null;
        povertyYear: number | null;
    }[];
    total: number;
    /** Per measure, one entry per region: how it compares with the first; null for the first itself. */
    comparability: {
        [key: string]: (Comparability | null)[];
    };
};
export type OverviewMeasure = "commitments" | "on_time" | "continuity" | "reporting" | "leader_tenure" | "hdi" | "poverty";
export type Sample = "real" | "simulated" | "all";
export type OverviewItem = {
    code: string;
    name: string;
    isSimulated: boolean;
    /** Null with `low` and `high`: only these bounds are known, because nobody knows what became of some cases. */
    value: number | null;
    /** Cases behind a share; null where the value is no share. */
    n: number | null;
    low: number | null;
    high: number | null;
    missing: MissingReason | null;
};
export type OverviewMapAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    measure: OverviewMeasure;
    unit: "days" | "percent" | "index" | "count" | "share";
    sample: Sample;
    items: OverviewItem[];
    total: number;
};
export type SearchFindAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    q: string;
    regions: {
        items: RegionListItem[];
        total: number;
    };
    commitments: {
        items: CommitmentItem[];
        total: number;
    };
};
export type TransitionRegion = {
    code: string;
    name: string;
    kind: RegionKind;
    /** Of a province its own code. */
    provinceCode: string;
    provinceName: string;
    isSimulated: boolean;
    isAdministrative: boolean;
};
export type HeadNow = {
    /** Null for a vacancy. */
    personName: string | null;
    capacity: LeaderCapacity;
    startedOn: Day;
    startedPrecision: DatePrecision;
    /** Null while it lasts. */
    endedOn: Day | null;
    endedPrecision: DatePrecision | null;
};
export type ComingEntry = {
    region: TransitionRegion;
    daysLeft: number;
    /** Within 18 months, or overdue. */
    isWatched: boolean;
    head: HeadNow;
    /** Commitments open on the day asked; null where the handover is not watched yet. */
    commitments: number | null;
    on: Day;
    /** The rule of law; null of an end that was announced. */
    law: TermLaw | null;
    /** As exactly as the start the term is counted from, as the law names it, or as the end was announced. */
    precision: DatePrecision;
    /** `on` is the latest day: the seat changes earlier if those elected next are sworn in before. */
    isAtLatest: boolean;
    basis: ExpectationBasis;
    /** The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024). */
    mayMove: boolean;
    /** The day, or the last day it may be, has passed and the same spell is still in force. */
    isOverdue: boolean;
};
export type WatchWindows = {
    /** Days since day zero, 0 on the day itself. */
    daysSince: number;
    /** Day 100. */
    decisionsDueOn: Day;
    rpjmdDueOn: Day;
    /** The narrowest window `asOf` lies in; `closed` after both. */
    phase: "rpjmd" | "decisions" | "closed";
};
export type HandoverCounts = {
    open: number;
    /** How they stood as day zero began; adds up to `open`. */
    onDayZero: {
        [key: string]: number;
    };
    /** How they stand with the new head; adds up to `open`. */
    byStanding: {
        [key: string]: number;
    };
    /** What was decided; adds up to `byStanding.decided`. */
    byDecision: {
        [key: string]: number;
    };
};
export type HandoverEntry = {
    region: TransitionRegion;
    kind: TransitionKind;
    /** Day zero. */
    inauguratedOn: Day;
    precision: DatePrecision;
    /** Null when only acting heads or vacancies are on record before. */
    outgoing: HeadNow | null;
    interim: HeadNow[];
    incoming: HeadNow;
    /** This and the two below: null where a day they are counted from is known to the month or the year only, or the end of the head before was worked out. */
    gapDays: number | null;
    vacancyDays: number | null;
    undocumentedDays: number | null;
    /** Null where day zero is known to the month or the year only. */
    windows: WatchWindows | null;
    counts: HandoverCounts;
};
export type FirstInaugurations = {
    on: Day;
    precision: DatePrecision;
    regions: number;
    byKind: {
        [key: string]: number;
    };
};
export type ElectionKind = "pilkada" | "psu" | "pilkada_ulang";
export type ElectionDay = {
    year: number;
    /** Null where only the year is known. */
    heldOn: Day | null;
    kind: ElectionKind;
    regions: number;
    byKind: {
        [key: string]: number;
    };
};
export type HandoverSummary = {
    regions: number;
    /** With at least one handover on record. */
    regionsHandedOver: number;
    transitions: number;
    byTransitionKind: {
        [key: string]: number;
    };
    /** Each commitment once for every transition it met. */
    counts: HandoverCounts;
    /** Handovers due on a day that can be counted to, and of these the ones within 18 months or overdue. */
    coming: number;
    watched: number;
    /** Open today in the regions watched. */
    commitmentsWatched: number;
};
export type KindSummary = {
    kind: RegionKind;
    regions: number;
    /** With at least one handover on record. */
    regionsHandedOver: number;
    transitions: number;
    byTransitionKind: {
        [key: string]: number;
    };
    /** Each commitment once for every transition it met. */
    counts: HandoverCounts;
    /** Handovers due on a day that can be counted to, and of these the ones within 18 months or overdue. */
    coming: number;
    watched: number;
    /** Open today in the regions watched. */
    commitmentsWatched: number;
};
export type ProvinceSummary = {
    code: string;
    name: string;
    regions: number;
    /** With at least one handover on record. */
    regionsHandedOver: number;
    transitions: number;
    byTransitionKind: {
        [key: string]: number;
    };
    /** Each commitment once for every transition it met. */
    counts: HandoverCounts;
    /** Handovers due on a day that can be counted to, and of these the ones within 18 months or overdue. */
    coming: number;
    watched: number;
    /** Open today in the regions watched. */
    commitmentsWatched: number;
};
export type TransitionCalendarAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    sample: Sample;
    province: string | null;
    kind: RegionKind | null;
    coming: {
        total: number;
        items: ComingEntry[];
        dayTotal: number;
        days: {
            on: Day;
            precision: DatePrecision;
            daysLeft: number;
            isOverdue: boolean;
            isWatched: boolean;
            count: number;
            byKind: {
                [key: string]: number;
            };
            /** The first few of `count`. */
            seats: ComingEntry[];
        }[];
        mayMove: boolean;
    } | null;
    withoutDay: {
        /** The end is known to the month or year only. */
        imprecise: number;
        /** In office, but no law on record says until when: most acting heads. */
        openEnded: number;
        /** Nobody is recorded as head on the day asked, or the seat is vacant. */
        "unknown": number;
        /** Units of Jakarta, which elect nobody. */
        administrative: number;
    };
    window: {
        total: number;
        items: HandoverEntry[];
    } | null;
    past: {
        total: number;
        items: HandoverEntry[];
    } | null;
    firstInaugurations: FirstInaugurations[];
    elections: ElectionDay[];
    summary: {
        all: HandoverSummary;
        byKind: KindSummary[];
        byProvince: ProvinceSummary[];
        /** Provinces in which no handover is on record and none is near. */
        otherProvinces: number;
    };
};
export type RegionElection = {
    year: number;
    heldOn: Day | null;
    kind: ElectionKind;
    /** How it is known that the region voted then; null on a day before the latest year it tells of. */
    basis: string | null;
    sources: SourceReference[];
};
export type SurvivalBounds = {
    alive: number;
    ended: number;
    "unknown": number;
    /** Counted apart: not in `n`. */
    notReached: number;
    /** alive + ended + unknown. */
    n: number;
    /** alive ÷ n: as if all unknown had ended. Null when n is 0. */
    low: number | null;
    /** (alive + unknown) ÷ n: as if all unknown were alive. Null when n is 0. */
    high: number | null;
};
export type DaySpan = {
    first: Day;
    last: Day;
};
export type LifeRecord = {
    /** `alive` also where nothing was ever seen of it: then `lastSeenAliveOn` is null. */
    condition: "ended" | "paused" | "dormant" | "alive";
    /** Null while it is not ended. */
    endedHow: EndedHow | null;
    /** The newest sign of life; of one known to the month or year the first day it may be of. */
    lastSeenAliveOn: Day | null;
    /** The most exact that any sign of life of that day is; null with it. */
    lastSeenAlivePrecision: DatePrecision | null;
    /** The last day any sign of life may be of; later than the one before where only a month or year is known. */
    mayBeSeenUntil: Day | null;
    /** The day its present end was first seen or decided; the last it may be of. Null while it is not ended. */
    firstSeenEndedOn: Day | null;
    /** How exactly that day is known; null with it. */
    firstSeenEndedPrecision: DatePrecision | null;
    /** The days on which it may have ended: not before it was last seen alive. Null while it is not ended. */
    endedWithin: DaySpan | null;
    /** Seen alive after having been seen dormant or ended. */
    isRevived: boolean;
    /** The day a pause runs out with no new fact; null while it is not paused, and where no last day was said. */
    pauseOverOn: Day | null;
};
export type SurvivalStatus = "alive" | "ended" | "unknown" | "not_reached";
export type HandoverDecisionRecord = {
    commitmentId: string;
    /** Of a merger, where it is recorded into what. */
    mergedIntoTitle: string | null;
    reason: StopReason | null;
    note: string | null;
    noteEn: string | null;
    mergedIntoId: string | null;
    recorder: string;
    sourcing: SourcingLevel;
    evidence: EvidenceReference[];
    id: number;
    /** The inauguration it answers. */
    dayZero: Day;
    /** Of a pause, where it was said. */
    pausedUntil: Day | null;
    decidedOn: Day;
    decision: ContinuityDecision;
};
export type OpenStanding = "at_risk" | "paused" | "dormant" | "completed_before" | "uncertain";
export type RiskReason = {
    kind: "named_after_leader";
} | {
    kind: "weak_anchor";
    factor: AnchorFactor;
    level: AnchorLevel;
} | {
    kind: "anchor_expires";
    factor: AnchorFactor;
    level: AnchorLevel;
    expiresOn: Day;
} | {
    kind: "anchor_expired";
    factor: AnchorFactor;
    expiresOn: Day;
} | {
    kind: "anchors_unknown";
    "unknown": number;
} | {
    kind: "not_seen_lately";
    lastSeenAliveOn: Day | null;
    lastSeenAlivePrecision: DatePrecision | null;
};
export type TransitionDetailAnswer = {
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    dayZero: Day;
    region: {
        code: string;
        name: string;
        kind: RegionKind;
        provinceCode: string | null;
        provinceName: string | null;
        isSimulated: boolean;
    };
    others: {
        held: {
            on: Day;
            precision: DatePrecision;
            kind: TransitionKind;
            personName: string | null;
        }[];
        expected: {
            on: Day;
            precision: DatePrecision;
            basis: ExpectationBasis;
            law: TermLaw | null;
        } | null;
    };
    elections: RegionElection[];
    held: {
        kind: TransitionKind;
        precision: DatePrecision;
        windows: WatchWindows | null;
        nextDayZero: string | null;
        gapDays: number | null;
        vacancyDays: number | null;
        undocumentedDays: number | null;
        outgoing: LeaderSpell | null;
        interim: LeaderSpell[];
        incoming: LeaderSpell | null;
        counts: HandoverCounts;
        /** Null where no months can be counted from day zero. */
        survival: {
            standings: {
                [key: string]: number;
            };
            bounds: {
                "6": SurvivalBounds;
                "12": SurvivalBounds;
                "24": SurvivalBounds;
            };
        } | null;
        commitments: {
            life: LifeRecord;
            survival: {
                "6": SurvivalStatus;
                "12": SurvivalStatus;
                "24": SurvivalStatus;
            } | null;
            standing: DecisionStanding;
            /** The newest decision about this day zero; null until there is one. */
            decision: HandoverDecisionRecord | null;
            /** The N of “belum tercatat keputusan (hari ke-N)”: days since day zero, 0 on the day itself. */
            daysSince: number;
            id: string;
            title: string;
            titleEn: string | null;
            onDayZero: OpenStanding;
        }[];
    } | null;
    expected: {
        head: LeaderSpell | null;
        packOpensOn: Day;
        /** The clocks that will start; null where there is no day to count from. */
        windows: {
            decisionsDueOn: Day;
            rpjmdDueOn: Day;
        } | null;
        commitments: {
            id: string;
            title: string;
            titleEn: string | null;
            standing: OpenStanding;
            life: LifeRecord;
            anchoring: {
                firmLow: number;
                firmHigh: number;
                "unknown": number;
                expired: number;
            };
            reasons: RiskReason[];
        }[];
        /** Within 18 months, or overdue. */
        isWatched: boolean;
        /** As exactly as the start the term is counted from, as the law names it, or as the end was announced. */
        precision: DatePrecision;
        /** From `asOf`; negative once the day has passed. Null where there is no day to count to. */
        daysLeft: number | null;
        basis: ExpectationBasis;
        /** The rule of law; null of an end that was announced. */
        law: TermLaw | null;
        /** `on` is the latest day: the seat changes earlier if those elected next are sworn in before. */
        isAtLatest: boolean;
        /** The law may still move the vote and with it the end of the term (MK 135/PUU-XXII/2024). */
        mayMove: boolean;
        /** The day, or the last day it may be, has passed and the same spell is still in force. */
        isOverdue: boolean;
    } | null;
};
export type TrendPoint = {
    on: Day;
    measures: {
        [key: string]: Measure;
    };
};
export type TrendHandover = {
    on: Day;
    precision: DatePrecision;
    /** Null after a stretch nobody recorded. */
    kind: TransitionKind | null;
    personName: string | null;
};
export type TrendRegionAnswer = {
    asOf: Day;
    methodVersion: string;
    code: string;
    name: string;
    shortName: string;
    isSimulated: boolean;
    /** Oldest first, the last of them `asOf`; none while nothing is known of any commitment and nothing was asked. */
    points: TrendPoint[];
    handovers: TrendHandover[];
};
export type LapseCurve = {
    /** Holds from its `time`, in days from day zero, to that of the next; 0 before the first. Only where it rises. */
    steps: {
        /** Lower 95 % limit of the share, in 0–1. Null where the data say nothing about it. */
        low: number | null;
        /** Upper 95 % limit of the share, in 0–1. Null where the data say nothing about it. */
        high: number | null;
        time: number;
        share: number;
        events: number;
        atRisk: number;
    }[];
    /** Still followed, neither ended nor last seen before, at so many months; and the curve there. */
    readings: {
        /** Lower 95 % limit of the share, in 0–1. Null where the data say nothing about it. */
        low: number | null;
        /** Upper 95 % limit of the share, in 0–1. Null where the data say nothing about it. */
        high: number | null;
        months: number;
        days: number;
        /** Null where nobody is followed any more: the curve says nothing there. */
        share: number | null;
        atRisk: number;
        isSmall: boolean;
    }[];
    /** The first day on which fewer than ten are followed: from there on the curve is greyed. */
    smallFromDay: number;
    /** The last day anybody was followed; null with nobody at risk. The curve says nothing of later days. */
    followedDays: number | null;
    /** First ends, by cause. */
    ends: {
        [key: string]: number;
    };
    /** Of these, how many a later sign of life took back. */
    takenBack: number;
};
export type SurvivalPart = {
    standings: {
        [key: string]: number;
    };
    /** Cases at risk, the n of everything here but bounds, which have their own. */
    atRisk: number;
    /** Different commitments among them. */
    commitments: number;
    /** Different changes of head among them. */
    transitions: number;
    isSmall: boolean;
    bounds: {
        alive: number;
        ended: number;
        "unknown": number;
        /** Counted apart: not in `n`. */
        notReached: number;
        /** alive + ended + unknown. */
        n: number;
        /** alive ÷ n: as if all unknown had ended. Null when n is 0. */
        low: number | null;
        /** (alive + unknown) ÷ n: as if all unknown were alive. Null when n is 0. */
        high: number | null;
        months: 6 | 12 | 24;
        isSmall: boolean;
    }[];
    curve: LapseCurve;
};
export type SurvivalParts = {
    changes: SurvivalPart;
    renewals: SurvivalPart;
};
export type SurvivalGroup = {
    /** A word of `anchoringGroups`, `themes` or `regionKinds`. */
    group: string;
    changes: SurvivalPart;
    renewals: SurvivalPart;
};
export type SurvivalSummaryAnswer = {
    asOf: Day;
    methodVersion: string;
    sample: Sample;
    by: ("theme" | "anchoring" | "region_kind") | null;
    province: string | null;
    overall: SurvivalParts;
    /** In the order of their vocabulary; anchoring groups also without a case, the others only with one. */
    groups: SurvivalGroup[];
    /** Left out, because their day zero is known only to the month or year. */
    uncountableTransitions: number;
};
export type AtRiskItemTold = {
    regionCode: string;
    regionName: string;
    isSimulated: boolean;
    standing: OpenStanding;
    expectedOn: Day;
    expectedPrecision: DatePrecision;
    basis: ExpectationBasis;
    /** The rule of law the day rests on; null of an end that was announced. */
    law: TermLaw | null;
    isOverdue: boolean;
    /** From `asOf`; negative once the day has passed. Null where only the month or year is known. */
    daysLeft: number | null;
    firmLow: number;
    firmHigh: number;
    anchorsUnknown: number;
    reasons: RiskReason[];
    warnings: AnchorWarning[];
    lastSeenAliveOn: Day | null;
    lastSeenAlivePrecision: DatePrecision | null;
    id: string;
    title: string;
    themes: Theme[];
    titleEn: string | null;
    /** The reasons in words, in the language of the address. */
    why: string;
};
export type SurvivalAtRiskAnswer = {
    asOf: Day;
    methodVersion: string;
    sample: Sample;
    items: AtRiskItemTold[];
    total: number;
    /** Regions of the commitments listed. */
    regions: number;
    /** With nothing to list: the soonest handover of regions that have commitments; null when none is expected. */
    soonest: {
        on: Day;
        regionCode: string;
        regionName: string;
        /** How many more regions are due that day. */
        others: number;
    } | null;
};
export type OverdueItem = {
    title: string;
    titleEn: string | null;
    regionCode: string;
    regionName: string;
    milestoneTitle: string;
    milestoneTitleEn: string | null;
    commitmentId: string;
    milestoneId: number;
    originalDueOn: Day;
    /** 1 or more. */
    daysLate: number;
    /** How many of its milestones are late on that day, this one among them. */
    milestonesLate: number;
};
export type ReportingCoverage = {
    periodLabel: string;
    dueOn: Day;
    asked: number;
    onTime: number;
    late: number;
    /** By code. */
    silent: {
        code: string;
        name: string;
    }[];
};
export type AttentionListAnswer = {
    asOf: Day;
    methodVersion: string;
    sample: Sample;
    overdue: {
        items: OverdueItem[];
        endedLeftOut: number;
        total: number;
    };
    periods: ReportingCoverage[];
    decisions: {
        regionCode: string;
        regionName: string;
        personName: string | null;
        inauguratedOn: Day;
        precision: DatePrecision;
        undecided: number;
        open: number;
        dueOn: Day;
        daysLeft: number;
    }[];
    /** In none of the three lists, so that short lists are not read as nothing slipping. */
    beside: {
        outcomeUnknown: number;
        decisionsPast: number;
    };
};
export type ChangeCounts = {
    before: number;
    after: number;
    added: number;
    removed: number;
    changed: number;
    unchanged: number;
};
export type ChangeField = "title" | "lead_agency" | "official" | "evidence" | "schedule" | "continuity" | "progress" | "next_due_on" | "firm" | "delivery" | "percent" | "due_on" | "completed_on" | "head" | "capacity" | "head_since" | "expected_transition" | "commitments";
export type ChangedValue = boolean | string | number | never[];
export type FieldChange = {
    field: ChangeField;
    before: ChangedValue | null;
    after: ChangedValue | null;
};
export type ChangedCommitment = {
    /** `added` and `removed`: of the list asked for; what is known of a commitment is never taken back. */
    kind: "added" | "removed" | "changed";
    id: string;
    title: string;
    titleEn: string | null;
    regionCode: string;
    regionName: string;
    isSimulated: boolean;
    /** Empty unless `changed`. */
    changes: FieldChange[];
};
export type RegionMeasureName = "on_time" | "evidence" | "continuity" | "progress" | "reporting" | "timeliness";
export type MeasureChange = {
    measure: RegionMeasureName;
    before: Measure;
    after: Measure;
    isChanged: boolean;
};
export type RegionChange = {
    code: string;
    name: string;
    isSimulated: boolean;
    changes: FieldChange[];
    measures: MeasureChange[];
};
export type ChangedMilestone = {
    kind: "added" | "removed" | "changed";
    id: number;
    title: string;
    titleEn: string | null;
    changes: FieldChange[];
};
export type ChangeBetweenAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    sample: Sample;
    counts: ChangeCounts;
    /** A page of what was added, removed or changed, by commitment id; `total` is of all pages. */
    items: ChangedCommitment[];
    total: number;
    region: RegionChange | null;
    commitment: {
        id: string;
        title: string;
        titleEn: string | null;
        regionCode: string;
        regionName: string;
        isSimulated: boolean;
        /** False: on the first day nothing was known of it. */
        wasKnown: boolean;
        milestones: ChangedMilestone[];
        facts: {
            reports: ReportRecord[];
            sightings: SightingRecord[];
            assessments: AssessmentRecord[];
            decisions: DecisionRecord[];
            anchors: AnchorRecord[];
            deadlineChanges: DeadlineChangeRecord[];
            challenges: ChallengeRecord[];
            aliases: {
                name: string;
                fromOn: Day | null;
                fromPrecision: DatePrecision | null;
                fromRaw: string | null;
                toOn: Day | null;
                toPrecision: DatePrecision | null;
            }[];
            correctedReports: ReportRecord[];
        };
    } | null;
    "from": Day;
    to: Day;
};
export type ChangeComparisonAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: RegionChange[];
    total: number;
    "from": Day;
    to: Day;
};
export type AsOfPreset = {
    day: Day;
    kind: "before_inauguration" | "spell_end" | "period_end" | "year_end";
    /** Of an inauguration the head to be sworn in the day after, of an end who left; null for a vacancy and the country. */
    personName: string | null;
    capacity: LeaderCapacity | null;
    /** Of the country: how many regions swore in a head the day after. */
    regions: number | null;
    /** Of a reporting period. */
    periodLabel: string | null;
    year: number | null;
};
export type ChangePresetsAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    firstDay: Day | null;
    items: AsOfPreset[];
    total: number;
};
export type CodeBookColumn = {
    header: string;
    text: string;
    vocabulary: string | null;
};
export type CodeBookFile = {
    name: string;
    title: string;
    about: string;
    address: string;
    columns: CodeBookColumn[];
};
export type CodeBookVocabulary = {
    name: string;
    headers: string[];
    words: {
        word: string;
        label: string;
        gloss: string | null;
    }[];
};
export type CodeBookGetAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    /** What to know before reading any file. */
    notes: string[];
    files: CodeBookFile[];
    vocabularies: CodeBookVocabulary[];
};
export type CatalogueFilesAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    sample: Sample;
    items: {
        name: string;
        rows: number;
    }[];
    total: number;
};
export type LogRoot = {
    "number": number;
    /** In UTC, to the microsecond: as it is in the hash. */
    sealedAt: string;
    firstPosition: number;
    lastPosition: number;
    /** Hash of the seal at the last position, in hex. */
    head: string;
    /** SHA-256, in hex, of the JSON array of 1, the five fields before and the hash of the root before, or null; a blank after each comma. */
    hash: string;
};
export type ChangeLogRootsAnswer = {
    /** As known on which day. */
    asOf: Day;
    /** By which version of the rules. */
    methodVersion: string;
    items: LogRoot[];
    total: number;
};
export type CommitmentPublishReportAnswer = {
    /** Of the fact, among those of its kind. */
    id: number;
};
export type CommitmentRecordAnchorAnswer = {
    /** Of the fact, among those of its kind. */
    id: number;
};
export type CommitmentRecordDecisionAnswer = {
    /** Of the fact, among those of its kind. */
    id: number;
};
export type CommitmentRecordSightingAnswer = {
    /** Of the fact, among those of its kind. */
    id: number;
};
/**
 * A page of regions, by name
 */
export function regionList({ kind, province, q, sample, asOf, limit, offset, lang }: {
    kind?: "province" | "kabupaten" | "kota";
    province?: string;
    q?: string;
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    limit?: number;
    offset?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionListAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions${QS.query(QS.explode({
        kind,
        province,
        q,
        sample,
        asOf,
        limit,
        offset,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What a region is: its province, its codes and its attributes
 */
export function regionProfile(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionProfileAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Regions that are most like it
 */
export function regionPeers(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionPeersAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/peers${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * A region as its page tells it: heads, handovers, figures and commitments
 */
export function regionStory(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionStoryAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/story${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What its relay chart draws
 */
export function regionLanes(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionLanesAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/lanes${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Who headed it, with sources
 */
export function regionLeaders(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionLeadersAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/leaders${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Its handovers, and the next one expected
 */
export function regionTransitions(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: RegionTransitionsAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/transitions${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * A page of commitments by a filter
 */
export function commitmentList({ region, theme, value, official, schedule, continuity, evidence, q, sort, asOf, sample, limit, offset, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sort?: "activity" | "title" | "region" | "due" | "days_late" | "progress";
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    limit?: number;
    offset?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CommitmentListAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/commitments${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sort,
        asOf,
        sample,
        limit,
        offset,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * One commitment with all its facts and sources
 */
export function commitmentDetail(id: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CommitmentDetailAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/commitments/${encodeURIComponent(id)}${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The lane of one commitment on the relay chart
 */
export function commitmentLane(id: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CommitmentLaneAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/commitments/${encodeURIComponent(id)}/lane${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Two to six regions side by side
 */
export function comparisonGet(regions: string[], { theme, asOf, lang }: {
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ComparisonGetAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/comparison${QS.query(QS.explode({
        regions,
        theme,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The whole country, one measure for each region
 */
export function overviewMap({ measure, sample, asOf, lang }: {
    measure?: "commitments" | "on_time" | "continuity" | "reporting" | "leader_tenure" | "hdi" | "poverty";
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: OverviewMapAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/overview${QS.query(QS.explode({
        measure,
        sample,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Regions and commitments by a text
 */
export function searchFind(q: string, { sample, asOf, limit, lang }: {
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    limit?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SearchFindAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/search${QS.query(QS.explode({
        q,
        sample,
        asOf,
        limit,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Handovers to come, within a watch window, and past
 */
export function transitionCalendar({ asOf, sample, province, kind, when, limit, offset, lang }: {
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    province?: string;
    kind?: "province" | "kabupaten" | "kota";
    when?: "coming" | "window" | "past";
    limit?: number;
    offset?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TransitionCalendarAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/transitions${QS.query(QS.explode({
        asOf,
        sample,
        province,
        kind,
        when,
        limit,
        offset,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * One handover and what it meant for the commitments
 */
export function transitionDetail(code: string, dayZero: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TransitionDetailAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/transitions/${encodeURIComponent(code)}/${encodeURIComponent(dayZero)}${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The figures of one region over time
 */
export function trendRegion(code: string, { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: TrendRegionAnswer;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/trends${QS.query(QS.explode({
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What became of the commitments alive on day zero
 */
export function survivalSummary({ sample, by, province, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    by?: "anchoring" | "theme" | "region_kind";
    province?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SurvivalSummaryAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/survival${QS.query(QS.explode({
        sample,
        by,
        province,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments whose head is due to change within 18 months
 */
export function survivalAtRisk({ sample, region, asOf, limit, offset, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    limit?: number;
    offset?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: SurvivalAtRiskAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/at-risk${QS.query(QS.explode({
        sample,
        region,
        asOf,
        limit,
        offset,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What is overdue, not reported, or has no decision on record
 */
export function attentionList({ sample, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: AttentionListAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/attention${QS.query(QS.explode({
        sample,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What changed between two days
 */
export function changeBetween($from: string, { region, theme, value, official, schedule, continuity, evidence, q, sample, limit, offset, to, province, commitment, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sample?: "real" | "simulated" | "all";
    limit?: number;
    offset?: number;
    to?: string;
    province?: string;
    commitment?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ChangeBetweenAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/changes${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sample,
        limit,
        offset,
        "from": $from,
        to,
        province,
        commitment,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What changed between two days in each of a few regions
 */
export function changeComparison(regions: string[], $from: string, { to, lang }: {
    to?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ChangeComparisonAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/comparison/changes${QS.query(QS.explode({
        regions,
        "from": $from,
        to,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Days worth going back to
 */
export function changePresets({ region, sample, lang }: {
    region?: string;
    sample?: "real" | "simulated" | "all";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ChangePresetsAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/as-of-presets${QS.query(QS.explode({
        region,
        sample,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Every column of every file, and every word that stands in one
 */
export function codeBookGet({ lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CodeBookGetAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/code-book${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Every file with how many rows it has today
 */
export function catalogueFiles({ sample, lang }: {
    sample?: "real" | "simulated" | "all";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: CatalogueFilesAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/data-files${QS.query(QS.explode({
        sample,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The roots of the change log, the newest first: for whoever wants to prove later that the log before one was not rewritten
 */
export function changeLogRoots({ position, limit, offset, lang }: {
    position?: number;
    limit?: number;
    offset?: number;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: ChangeLogRootsAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/seals${QS.query(QS.explode({
        position,
        limit,
        offset,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments, as CSV
 */
export function fileCommitmentsCsv({ region, theme, value, official, schedule, continuity, evidence, q, sort, asOf, sample, format, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sort?: "activity" | "title" | "region" | "due" | "days_late" | "progress";
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/commitments.csv${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sort,
        asOf,
        sample,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments, as a workbook
 */
export function fileCommitmentsXlsx({ region, theme, value, official, schedule, continuity, evidence, q, sort, asOf, sample, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sort?: "activity" | "title" | "region" | "due" | "days_late" | "progress";
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/commitments.xlsx${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sort,
        asOf,
        sample,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Milestones, as CSV
 */
export function fileMilestonesCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/milestones.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Milestones, as a workbook
 */
export function fileMilestonesXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/milestones.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Progress reports, as CSV
 */
export function fileReportsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/reports.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Progress reports, as a workbook
 */
export function fileReportsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/reports.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Assessments, as CSV
 */
export function fileAssessmentsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/assessments.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Assessments, as a workbook
 */
export function fileAssessmentsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/assessments.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Sightings, as CSV
 */
export function fileSightingsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sightings.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Sightings, as a workbook
 */
export function fileSightingsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sightings.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Anchors, as CSV
 */
export function fileAnchorsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/anchors.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Anchors, as a workbook
 */
export function fileAnchorsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/anchors.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Evidence, as CSV
 */
export function fileEvidenceCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/evidence.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Evidence, as a workbook
 */
export function fileEvidenceXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/evidence.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Figures of the offices themselves, as CSV
 */
export function fileOwnFiguresCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/own-figures.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Figures of the offices themselves, as a workbook
 */
export function fileOwnFiguresXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/own-figures.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Reporting periods, as CSV
 */
export function filePeriodsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/periods.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Reporting periods, as a workbook
 */
export function filePeriodsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/periods.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Splits, moves and renamings of regions, as CSV
 */
export function fileRegionEventsCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/region-events.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Splits, moves and renamings of regions, as a workbook
 */
export function fileRegionEventsXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/region-events.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Comparison of regions, as CSV
 */
export function fileComparisonCsv(regions: string[], { theme, asOf, format, lang }: {
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/comparison.csv${QS.query(QS.explode({
        regions,
        theme,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Comparison of regions, as a workbook
 */
export function fileComparisonXlsx(regions: string[], { theme, asOf, lang }: {
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/comparison.xlsx${QS.query(QS.explode({
        regions,
        theme,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Regions over time, as CSV
 */
export function fileTrendsCsv(regions: string[], { asOf, format, lang }: {
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/trends.csv${QS.query(QS.explode({
        regions,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Regions over time, as a workbook
 */
export function fileTrendsXlsx(regions: string[], { asOf, lang }: {
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/trends.xlsx${QS.query(QS.explode({
        regions,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments at a change of head, as CSV
 */
export function fileTransitionsCsv({ asOf, sample, province, kind, when, format, lang }: {
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    province?: string;
    kind?: "province" | "kabupaten" | "kota";
    when?: "window" | "past";
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/transitions.csv${QS.query(QS.explode({
        asOf,
        sample,
        province,
        kind,
        when,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments at a change of head, as a workbook
 */
export function fileTransitionsXlsx({ asOf, sample, province, kind, when, lang }: {
    asOf?: string;
    sample?: "real" | "simulated" | "all";
    province?: string;
    kind?: "province" | "kabupaten" | "kota";
    when?: "window" | "past";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/transitions.xlsx${QS.query(QS.explode({
        asOf,
        sample,
        province,
        kind,
        when,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Survival after a change of head, as CSV
 */
export function fileSurvivalCsv({ sample, by, province, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    by?: "anchoring" | "theme" | "region_kind";
    province?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/survival.csv${QS.query(QS.explode({
        sample,
        by,
        province,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Survival after a change of head, as a workbook
 */
export function fileSurvivalXlsx({ sample, by, province, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    by?: "anchoring" | "theme" | "region_kind";
    province?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/survival.xlsx${QS.query(QS.explode({
        sample,
        by,
        province,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments at risk, as CSV
 */
export function fileAtRiskCsv({ sample, region, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/at-risk.csv${QS.query(QS.explode({
        sample,
        region,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Commitments at risk, as a workbook
 */
export function fileAtRiskXlsx({ sample, region, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    region?: string;
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/at-risk.xlsx${QS.query(QS.explode({
        sample,
        region,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What needs attention, as CSV
 */
export function fileAttentionCsv({ sample, asOf, format, lang }: {
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/attention.csv${QS.query(QS.explode({
        sample,
        asOf,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What needs attention, as a workbook
 */
export function fileAttentionXlsx({ sample, asOf, lang }: {
    sample?: "real" | "simulated" | "all";
    asOf?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/attention.xlsx${QS.query(QS.explode({
        sample,
        asOf,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Changes between two days, as CSV
 */
export function fileChangesCsv($from: string, { region, theme, value, official, schedule, continuity, evidence, q, sample, to, province, commitment, format, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sample?: "real" | "simulated" | "all";
    to?: string;
    province?: string;
    commitment?: string;
    format?: "excel-id";
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/changes.csv${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sample,
        "from": $from,
        to,
        province,
        commitment,
        format,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Changes between two days, as a workbook
 */
export function fileChangesXlsx($from: string, { region, theme, value, official, schedule, continuity, evidence, q, sample, to, province, commitment, lang }: {
    region?: string;
    theme?: ("complaint_handling" | "public_information" | "open_data" | "budget_transparency" | "participatory_planning" | "public_dialogue" | "public_services" | "licensing" | "smart_city" | "procurement")[];
    value?: ("access_to_information" | "civic_participation" | "public_accountability" | "technology_innovation")[];
    official?: ("not_started" | "limited" | "substantial" | "complete" | "withdrawn" | "not_reported" | "not_asked")[];
    schedule?: ("met" | "met_late" | "on_track" | "late" | "very_late" | "no_deadline" | "withdrawn" | "outcome_unknown" | "lapsed_with_commitment")[];
    continuity?: ("confirmed" | "undecided" | "paused" | "dormant" | "ended" | "not_seen_since_inauguration" | "not_seen_in_gap" | "no_transition_yet")[];
    evidence?: ("verified" | "documented" | "claimed" | "contradicted" | "no_claim")[];
    q?: string;
    sample?: "real" | "simulated" | "all";
    to?: string;
    province?: string;
    commitment?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/changes.xlsx${QS.query(QS.explode({
        region,
        theme,
        value,
        official,
        schedule,
        continuity,
        evidence,
        q,
        sample,
        "from": $from,
        to,
        province,
        commitment,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The handover pack of a region, to print
 */
export function documentHandoverPackPdf(code: string, { date, lang }: {
    date?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/handover-pack.pdf${QS.query(QS.explode({
        date,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The handover pack of a region as a workbook
 */
export function documentHandoverPackXlsx(code: string, { date, lang }: {
    date?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: Blob;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/handover-pack.xlsx${QS.query(QS.explode({
        date,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * The handover pack of a region, for programs
 */
export function documentHandoverPackJson(code: string, { date, lang }: {
    date?: string;
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: object;
    } | {
        status: 308;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/regions/${encodeURIComponent(code)}/handover-pack.json${QS.query(QS.explode({
        date,
        lang
    }))}`, {
        ...opts
    });
}
/**
 * Sources of the data and their licences
 */
export function documentLicences({ lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/licences.txt${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts
    });
}
/**
 * This description for programs (OpenAPI 3.1)
 */
export function documentOpenapi({ lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: object;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/openapi.json${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts
    });
}
/**
 * This page
 */
export function documentReference({ lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 200;
        data: string;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/${QS.query(QS.explode({
        lang
    }))}`, {
        ...opts
    });
}
/**
 * What a city reports of a commitment or of one of its milestones
 */
export function commitmentPublishReport(body: {
    commitmentId: string;
    milestoneId?: number | null;
    reportedOn: string;
    delivery: "not_started" | "limited" | "substantial" | "complete" | "withdrawn";
    percent?: number | null;
    completedOn?: string | null;
    note?: string | null;
    isNoChange?: boolean;
    supersedesId?: number | null;
}, { lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: CommitmentPublishReportAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/reports${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    }));
}
/**
 * What holds a commitment in place in one respect, with its source
 */
export function commitmentRecordAnchor(body: {
    commitmentId: string;
    source: {
        url?: string | null;
        title?: string | null;
        kind?: "web_page" | "regulation" | "report" | "dataset" | "file";
        publisher?: string | null;
        publishedOn?: string | null;
    };
    rationale: string;
    rationaleEn?: string | null;
    page?: string | null;
    excerpt?: string | null;
    note?: string | null;
    noteEn?: string | null;
    factor: "legal_basis" | "plan_anchoring" | "budget" | "institutional_home" | "staffing" | "technology_data" | "public_use" | "civil_society" | "council_support" | "non_personal_identity" | "documentation" | "monitoring";
    level: number | null;
    fromOn: string;
    fromPrecision?: "day" | "month" | "year" | "inferred_day" | "inferred_month" | "inferred_year" | "scheduled";
    fromRaw?: string | null;
    expiresOn?: string | null;
    document?: string | null;
}, { lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: CommitmentRecordAnchorAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/anchors${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    }));
}
/**
 * What a new head decided on a commitment, with its source
 */
export function commitmentRecordDecision(body: {
    commitmentId: string;
    source: {
        url?: string | null;
        title?: string | null;
        kind?: "web_page" | "regulation" | "report" | "dataset" | "file";
        publisher?: string | null;
        publishedOn?: string | null;
    };
    rationale: string;
    rationaleEn?: string | null;
    page?: string | null;
    excerpt?: string | null;
    note?: string | null;
    noteEn?: string | null;
    dayZero: string;
    decision: "continue" | "continue_changed" | "pause" | "stop" | "merged" | "completed_before";
    decidedOn: string;
    reason?: ("budget" | "legal" | "priority" | "merged_programme" | "political" | "no_capacity" | "external") | null;
    pausedUntil?: string | null;
    mergedIntoId?: string | null;
}, { lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: CommitmentRecordDecisionAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/decisions${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    }));
}
/**
 * What a source shows of a commitment
 */
export function commitmentRecordSighting(body: {
    commitmentId: string;
    source: {
        url?: string | null;
        title?: string | null;
        kind?: "web_page" | "regulation" | "report" | "dataset" | "file";
        publisher?: string | null;
        publishedOn?: string | null;
    };
    rationale: string;
    rationaleEn?: string | null;
    page?: string | null;
    excerpt?: string | null;
    note?: string | null;
    noteEn?: string | null;
    sightedOn: string;
    precision?: "day" | "month" | "year" | "inferred_day" | "inferred_month" | "inferred_year" | "scheduled";
    raw?: string | null;
    state: "active" | "dormant" | "renamed" | "absorbed" | "replaced" | "completed_closed" | "lapsed";
    isRevival?: boolean;
}, { lang }: {
    lang?: "id" | "en";
} = {}, opts?: Oazapfts.RequestOpts) {
    return oazapfts.fetchJson<{
        status: 201;
        data: CommitmentRecordSightingAnswer;
    } | {
        status: 400;
        data: Problem;
    } | {
        status: 401;
        data: Problem;
    } | {
        status: 403;
        data: Problem;
    } | {
        status: 404;
        data: Problem;
    } | {
        status: 409;
        data: Problem;
    } | {
        status: 413;
        data: Problem;
    } | {
        status: 503;
        data: Problem;
    }>(`/sightings${QS.query(QS.explode({
        lang
    }))}`, oazapfts.json({
        ...opts,
        method: "POST",
        body
    }));
}
