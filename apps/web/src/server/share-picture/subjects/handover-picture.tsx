import { addMonths, type IsoDay } from '@estafet/domain'
import { relaySeries } from '../../../charts/relay/series/relay-series.ts'
import type { Lanes } from '../../../domain-ui/relay/lanes.queries.ts'
import { useVocabulary } from '../../../domain-ui/words/use-vocabulary.ts'
import { decisionsFindings } from '../../../features/transition/decisions/decisions-finding.ts'
import { expectedOpening } from '../../../features/transition/expected/expected-opening.ts'
import { handoverOpening } from '../../../features/transition/handover-opening.ts'
import { offices } from '../../../features/transition/offices.ts'
import type {
  ExpectedHandover,
  HeldHandover,
  TransitionDetail,
} from '../../../features/transition/transition-page.queries.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Frame } from '../drawing/frame.tsx'
import { fateAt } from '../relay/lane-groups.ts'
import { RelaySketch, sketchHeight } from '../relay/relay-sketch.tsx'
import { sketchInput } from '../relay/sketch-input.ts'

/** Long enough before to see who handed over, and what. */
const monthsBefore = 48
const monthsAfter = 24

/** On one line, if there is a line that holds it. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00A0')

interface HandoverPictureProps {
  readonly detail: TransitionDetail
  /** Of the commitments of the region; null where they are too many for a chart, or there are none. */
  readonly lanes: Lanes | null
}

interface Told {
  readonly title: string
  readonly finding: string
}

const useHeld = (detail: TransitionDetail, held: HeldHandover): Told => {
  const { t } = useTranslation(['decisions', 'vocabulary'])
  const format = useFormat()
  const office = t(`vocabulary:terms.${offices[detail.region.kind]}`)
  const [people] = handoverOpening(held, detail.dayZero, office, format)
  const [found] = decisionsFindings(held)
  return {
    title: t('title', {
      name: detail.region.name,
      date: unbroken(format.impreciseDay(detail.dayZero, held.precision)),
    }),
    finding: [
      ...(people === undefined ? [] : [t(people.key, people.values)]),
      ...(found === undefined ? [] : [t(`list.${found.key}`, found.values)]),
    ].join(' '),
  }
}

const useExpected = (detail: TransitionDetail, expected: ExpectedHandover): Told => {
  const { t } = useTranslation(['expectation', 'vocabulary'])
  const { label } = useVocabulary()
  const format = useFormat()
  const { dayZero, region } = detail
  const { precision, commitments } = expected
  const words = {
    office: t(`vocabulary:terms.${offices[region.kind]}`),
    capacity: (capacity: NonNullable<ExpectedHandover['head']>['capacity']) =>
      label('leaderCapacities', capacity),
    law: (law: NonNullable<ExpectedHandover['law']>) => label('termLaws', law),
  }
  const opening = expectedOpening(expected, dayZero, words, format).slice(
    0,
    expected.head?.personName == null ? 1 : 2,
  )
  return {
    title: t('title', {
      name: region.name,
      date: unbroken(
        precision === 'scheduled' ? format.day(dayZero) : format.impreciseDay(dayZero, precision),
      ),
    }),
    finding: [
      ...opening.map(({ key, values }) => t(key, values)),
      ...(commitments.length === 0 ? [] : [t('list.finding', { count: commitments.length })]),
    ].join(' '),
  }
}

interface SketchedProps extends HandoverPictureProps {
  readonly told: Told
  readonly isExpected: boolean
  /** Of the commitments the handover is about. */
  readonly ids: readonly string[]
}

const Sketched = ({ detail, lanes, told, isExpected, ids }: SketchedProps) => {
  const { day, language } = useFormat()
  const { dayZero, asOf, region } = detail
  const input =
    lanes &&
    sketchInput({
      ...lanes,
      commitments: lanes.commitments.filter(({ id }) => ids.includes(id)),
      language,
    })
  const fateOf = isExpected || input === null ? () => 'to_come' as const : fateAt(input, dayZero)
  const end: IsoDay = isExpected ? addMonths(dayZero, 2) : addMonths(dayZero, monthsAfter)
  const span = {
    from: addMonths(dayZero, -monthsBefore),
    to: isExpected || end < asOf ? end : asOf > dayZero ? asOf : end,
  }
  return (
    <Frame
      title={told.title}
      finding={told.finding}
      day={day(asOf)}
      isSimulated={region.isSimulated}
      leastRoom={sketchHeight(input?.commitments ?? [], fateOf)}
    >
      {(room) =>
        input && (
          <RelaySketch
            series={relaySeries(input, { dayZero, span })}
            input={input}
            room={room}
            fateOf={fateOf}
            {...(isExpected && { expectedOn: dayZero })}
          />
        )
      }
    </Frame>
  )
}

const Held = ({ held, ...picture }: HandoverPictureProps & { readonly held: HeldHandover }) => (
  <Sketched
    {...picture}
    told={useHeld(picture.detail, held)}
    isExpected={false}
    ids={held.commitments.map(({ id }) => id)}
  />
)

const Expected = ({
  expected,
  ...picture
}: HandoverPictureProps & { readonly expected: ExpectedHandover }) => (
  <Sketched
    {...picture}
    told={useExpected(picture.detail, expected)}
    isExpected
    ids={expected.commitments.map(({ id }) => id)}
  />
)

/** A handover by who gave to whom, and by the lanes that crossed its day. */
export const HandoverPicture = ({ detail, lanes }: HandoverPictureProps) => {
  const { held, expected } = detail
  if (held !== null) return <Held {...{ detail, lanes, held }} />
  return expected === null ? null : <Expected {...{ detail, lanes, expected }} />
}
