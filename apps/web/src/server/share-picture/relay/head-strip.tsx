import { useTranslation } from '../../../ui/text/use-translation.ts'
import { openKey } from '../../../ui/text/open-key.ts'
import type { DayScale } from '../../../charts/relay/layout/day-scale.ts'
import { placeSpells, type PlacedSpell } from '../../../charts/relay/layout/relay-layout.ts'
import type { RelaySeries } from '../../../charts/relay/series/relay-series.ts'
import type { SpellBox } from '../../../charts/relay/series/relay-spells.ts'
import { ink, smallestStrong } from '../drawing/picture-look.ts'
import { useTypeface, Words } from '../drawing/words.tsx'

export const stripHeight = 46
export const boxPadding = 12
const hatchStep = 12

/** Names who heads, after the short title of who only acts. */
export const useHeadName = () => {
  const { t } = useTranslation('charts')
  const { drawable } = useTypeface()
  return ({ look, capacity, personName }: SpellBox): string => {
    const short = look === 'hatched' ? t(openKey<'charts'>(`relay.shortCapacity.${capacity}`)) : ''
    return drawable(`${short} ${personName ?? ''}`)
  }
}

/** Stripes across a box, for who only acts. */
const Stripes = ({
  left,
  top,
  width,
}: {
  readonly left: number
  readonly top: number
  readonly width: number
}) => {
  const count = Math.ceil((width + stripHeight) / hatchStep)
  const lines = Array.from({ length: count }, (_, index) => {
    // Each from the foot of the box up to the right, cut at its sides.
    const foot = left - stripHeight + index * hatchStep
    const [x1, x2] = [Math.max(left, foot), Math.min(left + width, foot + stripHeight)]
    return `M${x1} ${top + stripHeight - (x1 - foot)}L${x2} ${top + stripHeight - (x2 - foot)}`
  })
  return <path d={lines.join('')} stroke={ink.axis} strokeWidth={2.5} fill="none" />
}

const Box = ({
  placed: { spell, left, width },
  top,
}: {
  readonly placed: PlacedSpell
  readonly top: number
}) => {
  const shown = Math.max(2, width - 3)
  if (spell.look === 'solid')
    return <rect x={left} y={top} width={shown} height={stripHeight} rx={4} fill={ink.accent} />
  return (
    <>
      {spell.look === 'hatched' && <Stripes left={left} top={top} width={shown} />}
      <rect
        x={left + 1}
        y={top + 1}
        width={Math.max(1, shown - 2)}
        height={stripHeight - 2}
        rx={3}
        fill="none"
        stroke={ink.axis}
        strokeWidth={2}
        {...(spell.look === 'empty' && { strokeDasharray: '6 5' })}
      />
    </>
  )
}

interface HeadStripProps {
  readonly series: RelaySeries
  readonly x: DayScale
  readonly top: number
  /** Where the room beside the strip begins, for the name of a head whose box is too short for it, and how wide it is. */
  readonly beside: { readonly x: number; readonly width: number }
}

/** Who led, from left to right, each with the name where it fits: half a name is none. */
export const HeadStrip = ({ series, x, top, beside }: HeadStripProps) => {
  const { width } = useTypeface()
  const nameOf = useHeadName()
  const named = (spell: SpellBox, most: number): string => {
    const name = nameOf(spell)
    return width(name, smallestStrong) <= most ? name : ''
  }
  const boxes = placeSpells(series.spells, x)
  const last = boxes.at(-1)
  const baseline = top + stripHeight / 2 + 10
  const nameBeside =
    last === undefined || named(last.spell, last.width - 2 * boxPadding) !== ''
      ? ''
      : named(last.spell, beside.width)
  return (
    <>
      {series.unrecorded.map(({ from, to }) => (
        <path
          key={from}
          d={`M${x(from)} ${top + stripHeight / 2}H${x(to)}`}
          stroke={ink.muted}
          strokeWidth={3}
          strokeDasharray="12 9"
        />
      ))}
      {boxes.map((placed) => {
        const { spell, left, width: boxWidth } = placed
        const name = named(spell, boxWidth - 2 * boxPadding)
        const isSolid = spell.look === 'solid'
        return (
          <g key={spell.id}>
            <Box placed={placed} top={top} />
            {name !== '' && (
              <Words
                text={name}
                style={smallestStrong}
                x={left + boxPadding}
                y={baseline}
                fill={isSolid ? ink.onAccent : ink.ink}
                {...(!isSolid && { halo: ink.paper })}
              />
            )}
          </g>
        )
      })}
      {nameBeside !== '' && (
        <Words text={nameBeside} style={smallestStrong} x={beside.x} y={baseline} fill={ink.ink} />
      )}
    </>
  )
}
