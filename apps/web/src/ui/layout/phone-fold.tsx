import { type ReactNode, useEffect, useState } from 'react'
import { Disclosure } from './disclosure.tsx'
import { useIsDesk } from './use-is-phone.ts'
import { onWholePage } from '../later/whole-page.ts'

interface PhoneFoldProps {
  /** What a phone shows until it is asked for the rest. */
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** Detail that a phone shows on request. On a desk and on paper it stands open. */
export const PhoneFold = ({ summary, children }: PhoneFoldProps) => {
  const isDesk = useIsDesk()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => onWholePage(() => setIsOpen(true)), [])
  return (
    <Disclosure
      summary={summary}
      isOfPhone
      isOpen={isDesk || isOpen}
      onToggle={(now) => {
        if (!isDesk) setIsOpen(now)
      }}
    >
      {children}
    </Disclosure>
  )
}
