import type { IsoDay, OgpValue } from '@estafet/domain'
import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { readSeedJson } from '../seed-files.ts'
import { forumCommitments, forumConcerns, forumDetails, forumPurposes, inIndonesian } from './forum-text.ts'

interface ForumFile {
  readonly source: Record<'title' | 'publisher' | 'date_line' | 'page_date_printed' | 'note', string>
  readonly event: {
    readonly held_on: IsoDay
    readonly place: string
    readonly organisers: readonly string[]
    readonly research_by: readonly string[]
    readonly presenter: Record<'name' | 'title', string>
    readonly regions: readonly string[]
    readonly national_bodies: readonly string[]
    readonly also: string
    readonly purposes: readonly string[]
    readonly shared_by_all_cities: readonly string[]
  }
  readonly initiatives: readonly {
    readonly region_code: string
    readonly title: string
    readonly kind: string
    readonly state_in_source: string
    readonly ogp_values: OgpValue[]
    readonly detail?: string
    readonly started?: { readonly raw: string }
    readonly challenge?: { readonly detail: string }
  }[]
}

/** Keeps the page about the forum as a source and returns its id; the file gives no address. */
export async function keepForumSource(transaction: Transaction<DB>): Promise<number> {
  const { source } = readSeedJson<ForumFile>('pilot-forum-2017.json')
  const [id] = await insertForIds(transaction, 'source', [
    {
      kind: 'web_page',
      title: source.title,
      publisher: source.publisher,
      note: `Alamat halaman tidak dicatat. Tanggal tercetak: ${source.page_date_printed}.`,
    },
  ])
  return id as number
}

/** Loads the forum of 17 May 2017: its cities, participants and the initiatives told there. */
export async function seedPilotForum(transaction: Transaction<DB>, sourceId: number): Promise<void> {
  const { source, event, initiatives } = readSeedJson<ForumFile>('pilot-forum-2017.json')
  const [forumId] = (await insertForIds(transaction, 'forum', [
    {
      slug: 'forum-2017-inisiatif-lokal',
      title: source.title,
      held_on: event.held_on,
      held_raw: source.date_line,
      place: event.place,
      purposes: event.purposes.map((purpose) => inIndonesian(forumPurposes, purpose)),
      shared_concerns: event.shared_by_all_cities.map((concern) => inIndonesian(forumConcerns, concern)),
      source_id: sourceId,
      note: `Halaman mencetak “${source.page_date_printed}”, padahal 19 Mei 2017 hari Jumat; tanggal acara mengikuti “${source.date_line}”.`,
    },
  ])) as [number]
  await insertRows(
    transaction,
    'forum_region',
    event.regions.map((code) => ({ forum_id: forumId, region_code: code })),
  )
  const inRole = (role: string, names: readonly string[], note: string | null = null) =>
    names.map((name) => ({ forum_id: forumId, role, name, note }))
  await insertRows(transaction, 'forum_participant', [
    ...inRole('organiser', event.organisers),
    ...inRole('research', event.research_by),
    ...inRole('presenter', [event.presenter.name], event.presenter.title),
    ...inRole('national_body', event.national_bodies),
    ...inRole('other', ['Organisasi masyarakat sipil, nasional dan daerah'], event.also),
  ])
  await insertRows(
    transaction,
    'forum_initiative',
    initiatives.map((initiative) => {
      const detail = initiative.detail ?? initiative.challenge?.detail
      return {
        forum_id: forumId,
        region_code: initiative.region_code,
        commitment_id: forumCommitments[initiative.title] ?? null,
        title: initiative.title,
        kind: initiative.kind,
        state_in_source: initiative.state_in_source,
        ogp_values: initiative.ogp_values,
        started_raw: initiative.started?.raw ?? null,
        detail: detail === undefined ? null : inIndonesian(forumDetails, detail),
      }
    }),
  )
}
