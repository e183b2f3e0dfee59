import type { TextKey } from '@estafet/i18n'
import type { RegionStory } from './region-page.queries.ts'

type SectionTitle = TextKey<'region'> | `peers:${TextKey<'peers'>}`

export interface RegionSection {
  /** The anchor, as it stands in shared addresses. */
  readonly id: string
  /** Key of its heading. */
  readonly title: SectionTitle
}

const section = (id: string, title: SectionTitle, isShown = true): RegionSection[] =>
  isShown ? [{ id, title }] : []

type Story = Pick<RegionStory, 'spells' | 'forums'> & {
  readonly transitions: { readonly length: number }
  readonly unrecorded: { readonly length: number }
  readonly profile: Pick<RegionStory['profile'], 'kind'>
  readonly commitments: { readonly length: number }
}

/** The sections a region's page has, in order: what there is nothing to say of is left out. */
export const regionSections = ({
  profile,
  commitments,
  transitions,
  unrecorded,
  spells,
  forums,
}: Story): RegionSection[] => {
  const isProvince = profile.kind === 'province'
  const hasRecord = commitments.length > 0
  return [
    ...section('estafet', 'relay.title', hasRecord),
    ...section('komitmen', 'commitments.title', hasRecord || !isProvince),
    ...section('langkah', 'first_steps.title', hasRecord),
    ...section('angka', 'figures.title', hasRecord),
    ...section('pelaporan', 'reporting.title', hasRecord),
    ...section('kabupaten-kota', 'province.title', isProvince),
    ...section('daerah-serupa', 'peers:title', !isProvince),
    ...section('pergantian', 'handovers.title', transitions.length + unrecorded.length > 0),
    ...section('kepala-daerah', 'spells.title', spells.length > 0),
    ...section('forum', 'forums.title', forums.length > 0),
    ...section('profil', 'facts.title'),
    ...section('unduh', 'downloads.title'),
  ]
}
