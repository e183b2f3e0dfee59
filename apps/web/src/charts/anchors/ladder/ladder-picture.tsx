import '../../chart-tokens.css'
import { isInferred } from '@estafet/domain'
import { anchorLevelText } from '@estafet/i18n'
import { useId, useMemo } from 'react'
import { ChartHatch } from '../../chart-hatch.tsx'
import { wrappedLines } from '../../export/svg-text.ts'
import { useElementWidth } from '../../use-element-width.ts'
import type { LadderStepInput } from '../anchor-picture-input.ts'
import styles from './anchor-ladder.module.css'
import { LadderStep } from './ladder-step.tsx'
import { ladderLayout } from './ladder-layout.ts'
import type { LadderSeries } from './ladder-series.ts'
import type { AnchorWords } from '../use-anchor-speech.ts'

interface LadderPictureProps {
  readonly series: LadderSeries
  /** The finding: the picture in a sentence. */
  readonly label: string
  readonly words: AnchorWords
}

/** Steps over time: levels upward, inaugurations behind, each step named by its document. */
export const LadderPicture = ({ series, label, words }: LadderPictureProps) => {
  const { measured, width } = useElementWidth<HTMLDivElement>(680)
  const hatch = useId()
  const levelName = useMemo(
    () => (level: LadderStepInput['anchor']['level']) =>
      level === null ? words.text('profile.not_established') : anchorLevelText(series.factor, level, words),
    [series.factor, words],
  )
  const bandName = (level: LadderStepInput['anchor']['level']) =>
    level === null ? levelName(null) : `${level} · ${levelName(level)}`
  // Above its steps a name has the width of the picture, which large text or a small phone may make too narrow.
  const cut = (name: string) => wrappedLines(name, width, 12, { isBold: true, most: 1 }).join('')
  const layout = useMemo(
    () => ladderLayout(series, width, ({ anchor }) => anchor.document ?? levelName(anchor.level)),
    [series, width, levelName],
  )
  const { height, isPhone, plotLeft, x, bands, risers, thresholdY, axisY, gates, years } = layout
  return (
    <div {...measured} className={styles.picture}>
      <svg width={width} height={height} role="img" aria-label={label} className={styles.svg}>
        <defs>
          <ChartHatch id={hatch} />
        </defs>
        {series.gaps
          .filter(({ from, to }) => from < series.to && (to === null || to > series.from))
          .map(({ from, to }) => (
            <rect
              key={from}
              className={styles.gap}
              x={x(from)}
              y={bands[0]?.top ?? 0}
              width={Math.max(1, x(to ?? series.to) - x(from))}
              height={axisY - (bands[0]?.top ?? 0)}
            />
          ))}
        {bands.map(({ level, top }) => (
          <line key={level ?? 'unknown'} className={styles.band} x1={0} x2={width} y1={top} y2={top} />
        ))}
        {years.map(({ on, x: at }) => (
          <g key={on}>
            <line className={styles.year} x1={at} x2={at} y1={axisY} y2={axisY + 4} />
            <text className={styles.axis} x={at + 3} y={axisY + 14}>
              {on.slice(0, 4)}
            </text>
          </g>
        ))}
        <line className={styles.axisLine} x1={plotLeft} x2={width} y1={axisY} y2={axisY} />
        {gates.map(({ on, precision, x: at, isLabelled }) => (
          <g key={on}>
            <line className={styles.gate} x1={at} x2={at} y1={14} y2={axisY} />
            {isLabelled && (
              <text
                className={styles.gateText}
                x={Math.min(at, width - (isInferred(precision) ? 60 : 38))}
                y={10}
                textAnchor={at < plotLeft + 38 ? 'start' : 'middle'}
              >
                {words.format.impreciseDay(on, precision, 'short')}
              </text>
            )}
          </g>
        ))}
        <line className={styles.threshold} x1={0} x2={width} y1={thresholdY} y2={thresholdY} />
        {risers.map(({ x: at, from, to }) => (
          <line key={`${at} ${from}`} className={styles.riser} x1={at} x2={at} y1={from} y2={to} />
        ))}
        {bands.flatMap(({ steps }) =>
          steps.map((placed) => <LadderStep key={placed.step.anchor.id} placed={placed} hatchId={hatch} />),
        )}
        {bands.map(({ level, top, height: bandHeight, steps }) => (
          <text
            key={level ?? 'unknown'}
            className={steps.length === 0 ? styles.emptyLevel : styles.level}
            x={0}
            y={isPhone ? top + 13 : top + bandHeight / 2 + 4}
          >
            {isPhone ? cut(bandName(level)) : bandName(level)}
          </text>
        ))}
      </svg>
    </div>
  )
}
