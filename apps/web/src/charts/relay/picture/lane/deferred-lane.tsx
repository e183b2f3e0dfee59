import { useNearView } from '../../../../ui/later/use-near-view.ts'
import { useIsPrinting } from '../../../use-is-printing.ts'
import { Lane, type LaneProps } from './lane.tsx'

/**
 * A lane that is drawn when the reader comes near, reads it by keyboard, or prints: of sixty, few are ever in sight.
 * Its room is kept, so that nothing moves when it comes.
 */
export const DeferredLane = (props: LaneProps) => {
  const [room, isNear] = useNearView({ isOneOfMany: true })
  const isPrinting = useIsPrinting()
  if (isNear || isPrinting || props.activeId !== null) return <Lane {...props} />
  return <div ref={room} style={{ height: props.placed.height }} />
}
