import { useLateTexts } from '../../../ui/later/use-late-texts.ts'
import { DownloadsSection } from '../downloads-section.tsx'
import { FactsSection } from './facts-section.tsx'
import { ForumsSection } from './forums-section.tsx'
import { HandoversSection } from '../handovers/handovers-section.tsx'
import type { RegionStory } from '../region-page.queries.ts'
import { SpellsSection } from '../headship/spells-section.tsx'

/** What stands behind a region's page: who governed, what it took part in, what is known of it, and the files. */
export const RegionRecord = ({ story }: { readonly story: RegionStory }) => {
  useLateTexts('region-record')
  return (
    <>
      <HandoversSection story={story} />
      <SpellsSection story={story} />
      <ForumsSection story={story} />
      <FactsSection story={story} />
      <DownloadsSection story={story} />
    </>
  )
}
