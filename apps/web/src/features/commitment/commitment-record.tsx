import { Actors } from './actors.tsx'
import type { CommitmentDetail } from './commitment-page.queries.ts'
import { EventsAndFigures } from './events-and-figures.tsx'
import { OtherVerdicts } from './other-verdicts.tsx'
import { RecordFacts } from './record-facts.tsx'
import { ToldTexts } from './told-texts.tsx'
import { useRecordTexts } from './use-record-texts.ts'

/** What stands behind the story: who says what, the texts of the plan, the record itself. */
export const CommitmentRecord = ({ detail }: { readonly detail: CommitmentDetail }) => {
  useRecordTexts()
  return (
    <>
      <Actors detail={detail} />
      <OtherVerdicts detail={detail} />
      <EventsAndFigures detail={detail} />
      <ToldTexts detail={detail} />
      <RecordFacts detail={detail} />
    </>
  )
}
