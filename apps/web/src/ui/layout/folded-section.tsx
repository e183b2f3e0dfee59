import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './folded-section.module.css'
import { onWholePage } from '../later/whole-page.ts'
import { useIsDesk } from './use-is-phone.ts'

interface FoldedSectionProps {
  /** The anchor of the section it is in: an address that names it, or something in it, opens it. */
  readonly id: string
  readonly heading: ReactNode
  /** At the end of the heading's line; a phone has it inside. */
  readonly aside: ReactNode
  readonly children: ReactNode
}

/**
 * A section of which a phone shows the heading until it is asked for; the browser's own, so that it opens before and
 * without the script, and a search in the page finds what is folded. On a desk and on paper it is open. Once open its
 * content stays as it is, folded again or not.
 */
export const FoldedSection = ({ id, heading, aside, children }: FoldedSectionProps) => {
  const isDesk = useIsDesk()
  const [isOpen, setIsOpen] = useState(false)
  const element = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const openIfNamed = () => {
      const name = window.location.hash.slice(1)
      const named = name === '' ? null : document.getElementById(name)
      const isHere = name === id || (named !== null && element.current?.contains(named) === true)
      if (!isHere) return
      setIsOpen(true)
      // Once it is open there is a place to go to.
      requestAnimationFrame(() => named?.scrollIntoView())
    }
    openIfNamed()
    window.addEventListener('hashchange', openIfNamed)
    const leaveWhole = onWholePage(() => setIsOpen(true))
    return () => {
      window.removeEventListener('hashchange', openIfNamed)
      leaveWhole()
    }
  }, [id])
  return (
    <details
      ref={element}
      className={styles.folded}
      open={isDesk || isOpen}
      onToggle={({ currentTarget }) => {
        if (!isDesk) setIsOpen(currentTarget.open)
      }}
    >
      <summary className={styles.summary} tabIndex={isDesk ? -1 : undefined}>
        {heading}
      </summary>
      <div className={styles.body}>
        {aside && <div className={styles.aside}>{aside}</div>}
        {children}
      </div>
    </details>
  )
}
