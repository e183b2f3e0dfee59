import {
  type ReactNode,
  type RefObject,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { LostPart } from './lost-part.tsx'
import { useEarlyClick } from './use-early-click.ts'

/** On the server nobody is waited for. */
const isServer = typeof window === 'undefined'

const ready = () => Promise.resolve()

interface UntilProps {
  readonly due: Promise<void>
  readonly onHere: () => void
}

/** Keeps the boundary it stands in as the server drew it until the promise is kept. */
const Until = ({ due, onHere }: UntilProps) => {
  if (!isServer) use(due)
  useEffect(onHere, [onHere])
  return null
}

interface DrawnPartProps {
  readonly room: RefObject<HTMLElement | null>
  readonly isDue: boolean
  readonly standIn: ReactNode
  /** Fetches what the part needs. Where it does not come the part stays as it was drawn. */
  readonly prepare?: () => Promise<unknown>
  readonly children: ReactNode
}

/**
 * A part the server has drawn. It stands as it came, and its script takes it over when it is due: until it has, the
 * boundary is told of no change, because React would throw away what stands there for the stand-in.
 */
export const DrawnPart = ({ room, isDue, standIn, prepare = ready, children }: DrawnPartProps) => {
  const [{ promise, resolve }] = useState(() => Promise.withResolvers<void>())
  const [first] = useState({ standIn, children })
  const [isHere, setIsHere] = useState(false)
  const shown = isHere ? children : first.children
  const take = useCallback(() => {
    prepare().then(
      () => resolve(),
      () => {},
    )
  }, [prepare, resolve])
  useEffect(() => {
    if (isDue) take()
  }, [isDue, take])
  const press = useEarlyClick(room, isHere, take)
  const onHere = useCallback(() => {
    setIsHere(true)
    press()
  }, [press])
  // The part itself has no element of ours around it; the first of its own is watched.
  const place = useCallback(
    (mark: HTMLDivElement | null) => {
      const drawn = mark?.nextElementSibling
      room.current = drawn instanceof HTMLElement ? drawn : mark
    },
    [room],
  )
  const part = useMemo(
    () => (
      <LostPart>
        <Suspense fallback={first.standIn}>
          <Until due={promise} onHere={onHere} />
          {shown}
        </Suspense>
      </LostPart>
    ),
    [first, promise, onHere, shown],
  )
  return (
    <>
      <div ref={place} data-part />
      {part}
    </>
  )
}
