import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import { Actors } from '../statuses/actors.tsx'
import type { CommitmentDetail } from '../commitment-page.queries.ts'
import { EventsAndFigures } from '../events-and-figures.tsx'
import { OtherVerdicts } from '../statuses/other-verdicts.tsx'
import { RecordFacts } from './record-facts.tsx'
import { SourceList } from '../sources/source-list.tsx'
import { ToldTexts } from '../story/told-texts.tsx'

/** What stands behind the story: who says what, the texts of the plan, the record itself. */
export const CommitmentRecord = ({ detail }: { readonly detail: CommitmentDetail }) => {
  useLateTexts('commitment-record')
  return (
    <>
      <Actors detail={detail} />
      <OtherVerdicts detail={detail} />
      <EventsAndFigures detail={detail} />
      <ToldTexts detail={detail} />
      <RecordFacts detail={detail} />
      <SourceList detail={detail} />
    </>
  )
}
