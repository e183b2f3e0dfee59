import type { LetterStyle } from '@estafet/api/page-renderer'
import type { ReactNode } from 'react'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { fitLines, fitSize, type FittedLines } from './fit-lines.ts'
import {
  ink,
  margin,
  pictureHeight,
  pictureWidth,
  roomWidth,
  smallest,
  smallestStrong,
} from './picture-look.ts'
import { useTypeface, Words } from './words.tsx'

interface FrameProps {
  /** A small line above the title: what the subject belongs to. */
  readonly eyebrow?: string
  readonly title: string
  /** In words, what the picture shows. */
  readonly finding: string
  /** The day it shows, in words. */
  readonly day: string | null
  readonly isSimulated: boolean | 'partly'
  /** How high the room for what is drawn should be, in px: the words are set smaller where it would be less. */
  readonly leastRoom?: number
  /** Draws what stands below the words, in the room that they leave. */
  readonly children?: (room: Room) => ReactNode
}

/** Where something is to be drawn, in px of the picture. */
export interface Room {
  readonly top: number
  readonly bottom: number
}

type Sizes = readonly [LetterStyle, ...LetterStyle[]]
const titleAt = (size: number): LetterStyle => ({ font: 'display', size })
const findingAt = (size: number): LetterStyle => ({ font: 'text', size })
const smallestSizes: readonly [Sizes, Sizes] = [[titleAt(54), titleAt(44)], [findingAt(33)]]
/** Of title and finding, the first that are whole, from the largest on. */
const sizes: readonly (readonly [Sizes, Sizes])[] = [
  [
    [titleAt(84), titleAt(66), titleAt(54), titleAt(44)],
    [findingAt(42), findingAt(37), findingAt(33)],
  ],
  [
    [titleAt(84), titleAt(66), titleAt(54), titleAt(44)],
    [findingAt(37), findingAt(33)],
  ],
  [[titleAt(84), titleAt(66), titleAt(54), titleAt(44)], [findingAt(33)]],
  [[titleAt(66), titleAt(54), titleAt(44)], [findingAt(33)]],
  smallestSizes,
]
const mostTitleLines = 2
const mostFindingLines = 4

/** The foot: whose picture it is, and of which day. */
const footLine = 548
const footBaseline = 592
const markSize = 42
const firstTop = 50
const eyebrowRoom = 42
const hatchStep = 14

/** One lane ends, the next begins, and the baton passes between them: as in the head of every page. */
const BrandMark = ({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size / 32})`}>
    <clipPath id="mark">
      <rect width={32} height={32} rx={7} />
    </clipPath>
    <rect fill={ink.accent} width={32} height={32} rx={7} />
    <g fill="none" strokeLinecap="round" clipPath="url(#mark)">
      <path stroke="#aab4ff" strokeWidth={2.8} d="M0 22.5h12M20 9.5h12" />
      <path stroke={ink.paper} strokeWidth={5.5} d="m11.5 21.5 9-11" />
    </g>
  </g>
)

const tagPadding = 22

/** Says that nothing in the picture is real: in words, and along its upper edge. */
const SimulatedBand = ({ text }: { readonly text: string }) => {
  const { width } = useTypeface()
  const tag = width(text, smallestStrong) + 2 * tagPadding
  const left = pictureWidth - margin - tag
  return (
    <>
      <rect fill={ink.soga} width={pictureWidth} height={16} />
      <path
        stroke={ink.paper}
        strokeWidth={3}
        d={Array.from(
          { length: Math.ceil(pictureWidth / hatchStep) + 2 },
          (_, index) => `M${index * hatchStep - 16} 16l16 -16`,
        ).join('')}
      />
      <rect fill={ink.soga} x={left} y={firstTop} width={tag} height={52} rx={26} />
      <Words text={text} style={smallestStrong} x={left + tagPadding} y={firstTop + 35} fill={ink.onAccent} />
    </>
  )
}

interface LinesProps {
  readonly fitted: FittedLines & { readonly size: LetterStyle }
  /** Of the first baseline. */
  readonly top: number
  readonly step: number
  readonly fill: string
}

const Lines = ({ fitted: { lines, size }, top, step, fill }: LinesProps) =>
  lines
    .map((text, index) => ({ text, y: top + index * step }))
    .map(({ text, y }) => <Words key={y} {...{ text, y, fill }} style={size} x={margin} />)

/** What every picture has: whose it is, what of, what it shows in words, of which day, and where the facts come from. */
export const Frame = ({ eyebrow, title, finding, day, isSimulated, leastRoom = 0, children }: FrameProps) => {
  const { t } = useTranslation(['share-picture', 'shell'])
  const { width, drawable } = useTypeface()
  const simulated =
    isSimulated === false ? null : isSimulated === 'partly' ? t('partly_simulated') : t('shell:simulated')
  const tagRoom = simulated === null ? 0 : width(simulated, smallestStrong) + 2 * tagPadding + 28
  const fitted = (
    text: string,
    styles: Sizes,
    { lines, most }: { readonly lines: number; readonly most: number },
  ) =>
    fitSize(styles, (style) => fitLines(drawable(text), { width: (part) => width(part, style), most, lines }))
  const above =
    eyebrow === undefined
      ? undefined
      : fitLines(drawable(eyebrow), {
          width: (part) => width(part, smallestStrong),
          most: roomWidth - tagRoom,
          lines: 1,
        }).lines[0]
  const titleTop = firstTop + (above === undefined ? 0 : eyebrowRoom)
  const setIn = ([titleStyles, findingStyles]: (typeof sizes)[number]) => {
    const named = fitted(title, titleStyles, { lines: mostTitleLines, most: roomWidth - tagRoom })
    const told = fitted(finding, findingStyles, { lines: mostFindingLines, most: roomWidth })
    const titleLine = named.size.size * 1.06
    const findingLine = told.size.size * 1.26
    const findingTop = titleTop + named.lines.length * titleLine + (named.lines.length > 0 ? 16 : 0)
    const room = { top: findingTop + told.lines.length * findingLine + 26, bottom: footLine - 18 }
    return { named, told, titleLine, findingLine, findingTop, room }
  }
  const settings = sizes.map(setIn)
  const { named, told, titleLine, findingLine, findingTop, room } =
    settings.find((each) => each.room.bottom - each.room.top >= leastRoom) ?? setIn(smallestSizes)
  const foot = (text: string, x: number, fill: string) => (
    <Words text={text} style={smallest} x={x} y={footBaseline} fill={fill} />
  )
  const nameStyle: LetterStyle = { font: 'display', size: 36 }
  const nameAt = margin + markSize + 16
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={pictureWidth}
      height={pictureHeight}
      viewBox={`0 0 ${pictureWidth} ${pictureHeight}`}
    >
      <rect fill={ink.paper} width={pictureWidth} height={pictureHeight} />
      {simulated !== null && <SimulatedBand text={simulated} />}
      {above !== undefined && (
        <Words text={above} style={smallestStrong} x={margin} y={firstTop + 28} fill={ink.inkFaint} />
      )}
      <Lines fitted={named} top={titleTop + named.size.size * 0.82} step={titleLine} fill={ink.ink} />
      <Lines fitted={told} top={findingTop + told.size.size * 0.92} step={findingLine} fill={ink.inkSoft} />
      {children?.(room)}
      <path d={`M${margin} ${footLine}H${pictureWidth - margin}`} stroke={ink.line} strokeWidth={2} />
      <BrandMark x={margin} y={footBaseline - 31} size={markSize} />
      <Words text={t('shell:name')} style={nameStyle} x={nameAt} y={footBaseline} fill={ink.accent} />
      {foot(
        t(isSimulated === true ? 'source_simulated' : 'source'),
        nameAt + width(t('shell:name'), nameStyle) + 22,
        ink.inkFaint,
      )}
      {day !== null && (
        <Words
          text={t('as_of', { date: day })}
          style={smallestStrong}
          x={pictureWidth - margin}
          y={footBaseline}
          fill={ink.ink}
          anchor="end"
        />
      )}
    </svg>
  )
}
