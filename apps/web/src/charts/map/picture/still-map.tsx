import { use, useId, useState } from 'react'
import { KeptMarkup } from '../../still/kept-markup.tsx'
import { type StillMap as StillMapInput, StillDrawingsContext } from '../../still/still-drawings.ts'
import { useAssumedWidth } from '../../use-element-width.ts'
import styles from '../region-map.module.css'

/** About what a desk leaves for the map, in px. */
export const widthBefore = 1080

/** The map as the server drew it, until the boundaries are there or another measure is asked for. */
export const StillMap = ({ series, ...map }: Omit<StillMapInput, 'width' | 'id'>) => {
  const drawings = use(StillDrawingsContext)
  const id = useId()
  const width = useAssumedWidth(widthBefore)
  const [drawn] = useState(series)
  if (series !== drawn) return null
  return <KeptMarkup markup={drawings?.map({ series, ...map, width, id })} className={styles.still} />
}
