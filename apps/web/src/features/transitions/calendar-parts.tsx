import { lazy } from 'react'
import { LaterPart } from '../../ui/later/later-part.tsx'
import { ComingSection } from './coming/coming-section.tsx'
import { PastSection } from './past/past-section.tsx'
import type { Calendar } from './transitions.queries.ts'
import type { CalendarInput, TransitionsSearch } from './transitions.search.ts'
import { WindowSection } from './decided/window-section.tsx'

const CalendarFoot = lazy(async () => ({ default: (await import('./calendar-foot.tsx')).CalendarFoot }))

interface CalendarPartsProps {
  readonly calendar: Calendar
  readonly search: TransitionsSearch
  readonly input: CalendarInput
}

/** The parts that were asked for; sums and files stand under each. */
export const CalendarParts = ({ calendar, search, input }: CalendarPartsProps) => {
  const { coming, window, past } = calendar
  const isWhole = search.tampilan === undefined
  return (
    <>
      {coming && <ComingSection calendar={calendar} coming={coming} search={search} />}
      {window && <WindowSection part={window} search={search} />}
      {past && <PastSection calendar={calendar} past={past} search={search} />}
      <LaterPart height="60rem" phoneHeight="9rem">
        <CalendarFoot calendar={calendar} input={input} hasElections={isWhole} />
      </LaterPart>
    </>
  )
}
