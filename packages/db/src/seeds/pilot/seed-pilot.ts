import type { Transaction } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { insertForIds, insertRows } from '../insert-rows.ts'
import { addressesIn, keepSources, sourceIdOf, webPage } from '../keep-sources.ts'
import { pageContaining, type PilotInitiative, readPilotInitiatives } from './pilot-initiatives.ts'
import { seedPilotCommitments } from './seed-pilot-commitments.ts'
import { keepForumSource, seedPilotForum } from './seed-pilot-forum.ts'
import { seedPilotAnchors, seedPilotWordings } from './seed-pilot-handover-facts.ts'
import { pilotSourceOf, pilotTiedOn, seedPilotSightings } from './seed-pilot-sightings.ts'

const irmReport = 'bojonegoro-final-irm-report-2017'

// The row dates its last evidence by this page, whose address has no day.
const smartCityPage = 'sonora.id/read/423945448'

const sourceAt = (url: string) => ({
  ...webPage(url),
  ...(url.includes(smartCityPage) ? { published_on: '2023-11-15', published_precision: 'day' as const } : {}),
  ...(url.includes(irmReport) ? { kind: 'report' as const } : {}),
})

/** Loads the pilot's initiatives, sightings, anchors, earlier wordings, forum and challenges; the spells are seeded on their own. */
export async function seedPilot(transaction: Transaction<DB>): Promise<void> {
  const initiatives = readPilotInitiatives()
  const sourceIds = await keepSources(
    transaction,
    initiatives.flatMap(({ row }) => addressesIn(row.source_urls)).map(sourceAt),
  )
  const forum = await keepForumSource(transaction)
  // Two dates of the file have no page of their own; what can be cited for them is the file.
  const [dataset] = (await insertForIds(transaction, 'source', [
    {
      kind: 'dataset',
      title: 'Data percontohan Estafet: inisiatif (pilot-initiatives.csv)',
      publisher: 'Estafet',
      is_own: true,
      note: 'Dipilih dari berita dan halaman pemerintah: sekumpulan kasus, bukan sampel.',
    },
  ])) as [number]
  await seedPilotCommitments(transaction, initiatives, sourceIds)
  await seedPilotForum(transaction, forum)
  const sourceOf = pilotSourceOf(initiatives, sourceIds, { forum, dataset })
  await seedPilotSightings(transaction, sourceOf)
  await seedPilotAnchors(transaction, sourceOf, pilotTiedOn)
  await seedPilotWordings(transaction, initiatives)
  await insertRows(transaction, 'challenge', [
    {
      region_code: '35.76',
      commitment_id: 'MJK-1',
      kind: 'security_incident',
      detail: 'Sistem pernah diretas, diceritakan di forum 17 Mei 2017.',
      detail_en: 'The system was hacked, as told at the forum of 17 May 2017.',
      known_on: '2017-05-17',
      known_precision: 'day',
      source_id: forum,
    },
    {
      region_code: '61.71',
      commitment_id: 'PTK-1',
      kind: 'institutional_merger',
      detail: 'BP2T, lembaga yang menjalankan standar ini, digabung menjadi DPMTK-PTSP paling lambat 2018.',
      detail_en: 'BP2T, the institution that ran this standard, was merged into DPMTK-PTSP by 2018.',
      // The year its source gives, by its last day.
      known_on: '2018-12-31',
      known_precision: 'year',
      source_id: sourceIdOf(sourceIds, mergerPage(initiatives)),
    },
  ])
}

const mergerPage = (initiatives: readonly PilotInitiative[]): string =>
  pageContaining(
    initiatives.flatMap(({ row }) => addressesIn(row.source_urls)),
    'infokomputer.grid.id',
  )
