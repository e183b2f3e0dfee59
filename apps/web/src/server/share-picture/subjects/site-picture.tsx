import { useTranslation } from '../../../ui/text/use-translation.ts'
import { Frame, type Room } from '../drawing/frame.tsx'
import { ink, margin, pictureWidth } from '../drawing/picture-look.ts'

/** The mark of the site at its full length: three lanes, each handed on. An ornament, of no data. */
const Ornament = ({ top, bottom }: Room) => {
  const step = (bottom - top) / 3
  return (
    <g fill="none" strokeLinecap="round">
      {[0, 1, 2].map((lane) => {
        const y = top + (lane + 0.5) * step
        const at = margin + 250 + lane * 270
        return (
          <g key={lane}>
            <path stroke="#c6c8df" strokeWidth={10} d={`M${lane === 0 ? margin : at - 270} ${y}H${at}`} />
            <path
              stroke={ink.accent}
              strokeWidth={10}
              d={`M${at + 30} ${y - 30}H${Math.min(at + 300, pictureWidth - margin)}`}
            />
            <path stroke={ink.soga} strokeWidth={20} d={`M${at} ${y}L${at + 30} ${y - 34}`} />
          </g>
        )
      })}
    </g>
  )
}

/** What every page without a picture of its own is shown by. */
export const SitePicture = () => {
  const { t } = useTranslation(['shell', 'home'])
  return (
    <Frame title={t('home:title')} finding={t('description')} day={null} isSimulated={false}>
      {(room) => <Ornament top={room.top + 24} bottom={room.bottom + 10} />}
    </Frame>
  )
}
