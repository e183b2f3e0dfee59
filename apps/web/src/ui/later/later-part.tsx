import { type ReactNode, Suspense, useEffect } from 'react'
import { useIsPhone } from '../layout/use-is-phone.ts'
import { DrawnPart } from './drawn-part.tsx'
import { useIsDrawnBefore } from './drawn-before.ts'
import { goToNamed } from './go-to-named.ts'
import { LostPart } from './lost-part.tsx'
import { Skeleton } from './skeleton.tsx'
import { useLater, type When } from './use-later.ts'

/** An address may name a section of a part that had not come when the browser looked for it. */
const GoToNamed = () => {
  useEffect(goToNamed, [])
  return null
}

interface SkeletonOfPartProps {
  readonly height: string
  readonly phoneHeight: string
}

const SkeletonOfPart = ({ height, phoneHeight }: SkeletonOfPartProps) => (
  <Skeleton height={useIsPhone() ? phoneHeight : height} />
)

interface LaterPartProps {
  /** `near` what is only looked at, such as a picture; `calm` what belongs to the text of the page. */
  readonly when?: When
  /** About as high as what will stand there. */
  readonly height?: string
  /** The same on a phone, where sections may be folded. */
  readonly phoneHeight?: string
  /** What stands there until then, where a plain skeleton would not do. */
  readonly standIn?: ReactNode
  /** Of the frame that stays around the part; left out, the part stands in the page by itself. */
  readonly className?: string | undefined
  /** Components whose script or data is still to come. */
  readonly children: ReactNode
}

/** A part of a page that stands below the first view: its script, and where the server did not draw it all of it, comes after. */
export const LaterPart = ({
  when = 'calm',
  height = '20rem',
  phoneHeight = height,
  standIn = <SkeletonOfPart {...{ height, phoneHeight }} />,
  className,
  children,
}: LaterPartProps) => {
  const isDrawnBefore = useIsDrawnBefore()
  const [room, isDue] = useLater(when, isDrawnBefore)
  const framed = (part: ReactNode) =>
    className === undefined ? part : <div className={className}>{part}</div>
  if (isDrawnBefore)
    return framed(
      <DrawnPart room={room} isDue={isDue} standIn={standIn}>
        {children}
      </DrawnPart>,
    )
  if (!isDue)
    return (
      <div ref={room} className={className}>
        {standIn}
      </div>
    )
  return framed(
    <LostPart>
      <Suspense fallback={standIn}>
        {children}
        {when === 'calm' && <GoToNamed />}
      </Suspense>
    </LostPart>,
  )
}
