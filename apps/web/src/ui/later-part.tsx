import { type ReactNode, Suspense, useEffect } from 'react'
import { goToNamed } from './go-to-named.ts'
import { LostPart } from './lost-part.tsx'
import { Skeleton } from './skeleton.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { useLater } from './use-later.ts'

/** An address may name a section of a part that had not come when the browser looked for it. */
const GoToNamed = () => {
  useEffect(goToNamed, [])
  return null
}

interface LaterPartProps {
  /** About as high as what will stand there. */
  readonly height: string
  /** The same on a phone, where sections may be folded. */
  readonly phoneHeight?: string
  /** Components whose script is still to come (`lazy`). */
  readonly children: ReactNode
}

/** Sections of a page that stand below the first view, and come after it. */
export const LaterPart = ({ height, phoneHeight = height, children }: LaterPartProps) => {
  const [room, isDue] = useLater()
  const skeleton = <Skeleton height={useIsPhone() ? phoneHeight : height} />
  if (!isDue) return <div ref={room}>{skeleton}</div>
  return (
    <LostPart>
      <Suspense fallback={skeleton}>
        {children}
        <GoToNamed />
      </Suspense>
    </LostPart>
  )
}
