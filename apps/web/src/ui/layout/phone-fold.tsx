import { type ReactNode, useEffect, useState } from 'react'
import { Disclosure } from './disclosure.tsx'
import { useIsPhone } from './use-is-phone.ts'
import { onWholePage } from '../later/whole-page.ts'

interface PhoneFoldProps {
  /** What a phone shows until it is asked for the rest. */
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Detail that a phone shows on request. On a desk and on paper it stands open. */
export const PhoneFold = ({ summary, children }: PhoneFoldProps) => {
  const isPhone = useIsPhone()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => onWholePage(() => setIsOpen(true)), [])
  if (!isPhone) return children
  return (
    <Disclosure summary={summary} isOpen={isOpen} onToggle={setIsOpen}>
      {children}
    </Disclosure>
  )
}
