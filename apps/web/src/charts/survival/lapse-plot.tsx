import { classNames } from '../../ui/class-names.ts'
import { bandPath, drawnDays, type LapseScale, lapseScale, readingAt, stepPath } from './lapse-layout.ts'
import styles from './survival-marks.module.css'
import type { LapsePanel } from './survival-input.ts'
import type { SurvivalWords } from './use-survival-words.ts'

const left = 44
const right = 24
const curveHeight = 140
const tickRoom = 18
const followedRoom = 38

/** Height of a plot with its axis and the numbers below it, in px. */
export const plotHeight = curveHeight + tickRoom + followedRoom

interface PlotProps {
  readonly panel: LapsePanel
  readonly width: number
  readonly ceiling: number
  readonly words: SurvivalWords
  readonly months?: number
}

interface PartProps {
  readonly panel: LapsePanel
  readonly scale: LapseScale
  readonly words: SurvivalWords
}

/** One curve with its axes; greyed from where fewer than ten are followed. */
export const LapsePlot = ({ panel, width, ceiling, words, months }: PlotProps) => {
  const room = width - left - right
  const scale = lapseScale(room, curveHeight, ceiling)
  return (
    <g transform={`translate(${left},0)`}>
      <Shares ceiling={ceiling} scale={scale} room={room} words={words} />
      <Curve panel={panel} scale={scale} words={words} />
      <line className={styles.axis} x2={room} y1={curveHeight} y2={curveHeight} />
      <Followed panel={panel} scale={scale} words={words} />
      {months !== undefined && <ReadingLine panel={panel} scale={scale} months={months} />}
    </g>
  )
}

const Shares = ({
  ceiling,
  scale,
  room,
  words,
}: {
  readonly ceiling: number
  readonly scale: LapseScale
  readonly room: number
  readonly words: SurvivalWords
}) =>
  [0, ceiling / 2, ceiling].map((share) => (
    <g key={share} transform={`translate(0,${scale.y(share)})`}>
      <line className={styles.grid} x2={room} />
      <text className={classNames(styles.tick, styles.end)} x={-8} y={4}>
        {words.format.percent(share, 0)}
      </text>
    </g>
  ))

const Curve = ({ panel, scale, words }: PartProps) => {
  const { steps, smallFromDay, followedDays, atRisk } = panel
  const end = Math.min(followedDays ?? 0, drawnDays)
  const few = Math.min(smallFromDay, drawnDays)
  const readable = Math.min(few, end)
  return (
    <>
      {few < drawnDays && (
        <rect
          className={styles.few}
          x={scale.x(few)}
          width={scale.x(drawnDays) - scale.x(few)}
          height={curveHeight}
        />
      )}
      <path className={styles.fewBand} d={bandPath(steps, readable, end, scale)} />
      <path className={styles.band} d={bandPath(steps, 0, readable, scale)} />
      <path className={styles.fewCurve} d={stepPath(steps, readable, end, scale)} />
      <path className={styles.curve} d={stepPath(steps, 0, readable, scale)} />
      {few < drawnDays && (
        <text className={classNames(styles.fewWords, styles.end)} x={scale.x(drawnDays) - 6} y={16}>
          {words.text(atRisk === 0 ? 'lapse.nobody' : 'lapse.too_few')}
        </text>
      )}
    </>
  )
}

/** Under the axis, at the months it is marked with: how many are still followed. */
const Followed = ({ panel, scale, words }: PartProps) => (
  <>
    {panel.readings.map(({ months, days, atRisk, isSmall }, index) => (
      <g key={months} transform={`translate(${scale.x(days)},${curveHeight})`}>
        <line className={styles.axis} y2={5} />
        <text className={classNames(styles.tick, styles.middle)} y={tickRoom}>
          {index === panel.readings.length - 1 ? words.text('lapse.last_tick', { months }) : months}
        </text>
        <text
          className={classNames(styles.tick, styles.middle, isSmall && styles.fewFigure)}
          y={tickRoom + followedRoom - 4}
        >
          {words.format.number(atRisk)}
        </text>
      </g>
    ))}
    <text className={classNames(styles.tick, styles.soft)} x={-left} y={curveHeight + tickRoom + 17}>
      {words.text('lapse.still_followed')}
    </text>
  </>
)

const ReadingLine = ({ panel, scale, months }: Omit<PartProps, 'words'> & { readonly months: number }) => {
  const reading = readingAt(panel, months)
  if (reading === undefined) return null
  const x = scale.x(reading.days)
  return (
    <>
      <line className={styles.reading} x1={x} x2={x} y2={curveHeight} />
      {reading.share !== null && (
        <circle className={styles.readingDot} cx={x} cy={scale.y(reading.share)} r={4} />
      )}
    </>
  )
}
