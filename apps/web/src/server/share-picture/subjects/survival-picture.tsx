import { useChartWords } from '../../../charts/use-chart-words.ts'
import type { BoundsRow } from '../../../charts/survival/survival-input.ts'
import { survivalOpening } from '../../../features/survival/survival-opening.ts'
import type { Survival } from '../../../features/survival/survival.queries.ts'
import { useFormat } from '../../../ui/text/use-format.ts'
import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Frame, type Room } from '../drawing/frame.tsx'
import { ink, margin, roomWidth, smallest, smallestStrong } from '../drawing/picture-look.ts'
import { BarKey, StackedBar } from '../drawing/stacked-bar.tsx'
import { useTypeface, Words } from '../drawing/words.tsx'

const keyRoom = 46
const goodPitch = 54
const gap = 28
const parts = ['alive', 'unknown', 'ended'] as const

/** A bar for each number of months, as long as its n: known to live, not known of, known to have ended. */
const Bars = ({ rows, room }: { readonly rows: readonly BoundsRow[]; readonly room: Room }) => {
  const { t } = useTranslation(['survival', 'vocabulary'])
  const { number } = useFormat()
  const { width } = useTypeface()
  const named = rows.map((row) => ({
    row,
    name: t('months', { months: row.months }),
    n: t('n', { n: number(row.n) }),
  }))
  const left = margin + Math.max(0, ...named.map(({ name }) => width(name, smallestStrong))) + gap
  const right = margin + roomWidth - Math.max(0, ...named.map(({ n }) => width(n, smallest))) - gap
  const pitch = Math.min(64, (room.bottom - room.top - keyRoom) / Math.max(1, rows.length))
  return (
    <>
      {named.map(({ row, name, n }, index) => {
        const y = room.top + index * pitch
        const baseline = y + pitch / 2 + 8
        return (
          <g key={row.months}>
            <Words text={name} style={smallestStrong} x={margin} y={baseline} fill={ink.ink} />
            <StackedBar
              parts={parts.map((key) => ({ key, count: row[key], figure: number(row[key]) }))}
              x={left}
              y={y + 1}
              width={right - left}
              height={pitch - 8}
            />
            <Words
              text={n}
              style={smallest}
              x={margin + roomWidth}
              y={baseline}
              fill={ink.inkSoft}
              anchor="end"
            />
          </g>
        )
      })}
      <BarKey
        parts={parts.map((key) => ({ key, label: t(`vocabulary:survivalStatuses.${key}`) }))}
        x={left}
        y={room.top + rows.length * pitch + 32}
      />
    </>
  )
}

/** What survives a change of head, with its bounds. */
export const SurvivalPicture = ({ survival }: { readonly survival: Survival }) => {
  const { t } = useTranslation('survival')
  const words = useChartWords('survival')
  const { day } = useFormat()
  const { changes } = survival.overall
  const rows = changes.bounds.filter(({ n }) => n > 0)
  return (
    <Frame
      title={t('title')}
      finding={survivalOpening(changes, words).finding}
      day={day(survival.asOf)}
      isSimulated={survival.sample === 'simulated'}
      leastRoom={rows.length * goodPitch + keyRoom}
    >
      {(room) => rows.length > 0 && <Bars rows={rows} room={room} />}
    </Frame>
  )
}
