import { type ReactNode, Suspense, useEffect } from 'react'
import { Skeleton } from './skeleton.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { useLater } from './use-later.ts'

/** An address may name a section of a part that had not come when the browser looked for it. */
const GoToNamed = () => {
  useEffect(() => {
    const name = window.location.hash.slice(1)
    if (name !== '') document.getElementById(name)?.scrollIntoView()
  }, [])
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
    <Suspense fallback={skeleton}>
      {children}
      <GoToNamed />
    </Suspense>
  )
}
