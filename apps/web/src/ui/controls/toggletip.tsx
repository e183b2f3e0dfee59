import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './toggletip.module.css'

interface ToggletipProps {
  /** What is explained, and the button that explains it. */
  readonly children: ReactNode
  readonly tip: ReactNode
}

const gap = 6
const edge = 16

/**
 * An explanation that opens by tap, click or keyboard and closes by Escape or a tap elsewhere (the browser's
 * popover does both, and keeps it above everything). Hovering alone opens nothing: phones cannot hover.
 */
export const Toggletip = ({ children, tip }: ToggletipProps) => {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLSpanElement>(null)
  const place = () => {
    if (!trigger.current || !panel.current) return
    const anchor = trigger.current.getBoundingClientRect()
    const { offsetWidth, offsetHeight, style } = panel.current
    const below = anchor.bottom + gap
    const fitsBelow = below + offsetHeight + edge < window.innerHeight
    style.top = `${Math.max(edge, fitsBelow ? below : anchor.top - gap - offsetHeight)}px`
    style.left = `${Math.max(edge, Math.min(anchor.left, window.innerWidth - offsetWidth - edge))}px`
  }
  // What is said may come a moment after the panel opens, and be longer than what stood in for it.
  useEffect(() => {
    if (!panel.current) return
    const watched = new ResizeObserver(place)
    watched.observe(panel.current)
    return () => watched.disconnect()
  }, [])
  return (
    <>
      <button ref={trigger} type="button" className={styles.trigger} popoverTarget={id} aria-describedby={id}>
        {children}
      </button>
      <span ref={panel} id={id} popover="auto" className={styles.panel} onToggle={place}>
        {tip}
      </span>
    </>
  )
}
