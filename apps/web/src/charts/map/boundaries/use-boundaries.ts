import { useEffect, useState } from 'react'
import { fromBase } from '../../../ui/text/base-path.ts'
import { type Boundaries, type RegionTopology, toBoundaries } from './boundaries.ts'

const address = '/geo/boundaries-kabkota.topo.json'

// The file and its 514 paths are made once for each visit, however many maps a reader opens.
let known: Promise<Boundaries> | null = null

const load = (): Promise<Boundaries> => {
  known ??= fetch(fromBase(address)).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return toBoundaries((await answer.json()) as RegionTopology)
  })
  // A failed load must not be remembered: the reader may try again.
  known.catch(() => {
    known = null
  })
  return known
}

export interface BoundariesState {
  readonly boundaries: Boundaries | null
  readonly hasFailed: boolean
  readonly retry: () => void
}

/** The boundary file, fetched when a map is first shown. */
export const useBoundaries = (): BoundariesState => {
  const [boundaries, setBoundaries] = useState<Boundaries | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    setHasFailed(false)
    load().then(
      (loaded) => isWanted && setBoundaries(loaded),
      () => isWanted && setHasFailed(true),
    )
    return () => {
      isWanted = false
    }
  }, [attempt])
  return { boundaries, hasFailed, retry: () => setAttempt(attempt + 1) }
}
