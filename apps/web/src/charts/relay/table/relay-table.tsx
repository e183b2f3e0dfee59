import { useLayoutEffect, useRef, useState } from 'react'
import { useIsDrawnBefore } from '../../../ui/later/drawn-before.ts'
import { useIsPrinting } from '../../use-is-printing.ts'
import { isCrowded } from '../series/is-crowded.ts'
import { RelayTables, type RelayTablesProps } from './relay-tables.tsx'

/**
 * The table twin. A figure keeps it hidden for print; until it is seen or printed, its thousand cells are not made, but
 * by the server where they are fewer: who has no script reads it, and a print may come before the script.
 */
export const RelayTable = (props: RelayTablesProps) => {
  const place = useRef<HTMLDivElement>(null)
  const isSent = useIsDrawnBefore() && !isCrowded(props.series)
  const [isSeen, setSeen] = useState(false)
  const isPrinting = useIsPrinting()
  useLayoutEffect(() => {
    // What is not displayed has no box at all.
    setSeen((place.current?.getClientRects().length ?? 0) > 0)
  }, [])
  return <div ref={place}>{(isSent || isSeen || isPrinting) && <RelayTables {...props} />}</div>
}
