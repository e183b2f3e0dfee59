import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import { RegionFigures } from './region-figures.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import { ReportingSection } from './reporting-section.tsx'

/** What the commitments of a region come to in figures, and how it reported on them. */
export const RegionReporting = ({ story }: { readonly story: RegionStory }) => {
  useLateTexts('region-record')
  return (
    <>
      <RegionFigures story={story} />
      <ReportingSection story={story} />
    </>
  )
}
