import { type ComponentType, lazy } from 'react'
import { LaterPart } from '../../ui/later/later-part.tsx'
import styles from './page-end-room.module.css'

// A page is worth reading without its end: where the script of it does not come, there is none.
const PageEnd = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    return { default: (await import('./page-end.tsx')).PageEnd }
  } catch {
    return { default: () => null }
  }
})

/** Room for what ends every page; few readers begin there, so it comes after the first view. */
export const PageEndRoom = () => (
  <LaterPart standIn={<div className={styles.space} data-coming="" />} className={styles.room}>
    <PageEnd />
  </LaterPart>
)
