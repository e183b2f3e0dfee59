import type { PageRenderer, PictureRequest } from '@estafet/api/page-renderer'
import type { TextFeature } from '@estafet/i18n'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { refusalOf } from '../../domain-ui/errors/refusal.ts'
import { commitmentLaneQuery, regionLanesQuery } from '../../domain-ui/relay/lanes.queries.ts'
import { commitmentQuery } from '../../features/commitment/commitment-page.queries.ts'
import { comparisonQuery } from '../../features/comparison/comparison-page.queries.ts'
import { comparisonSearch } from '../../features/comparison/comparison.search.ts'
import { fewestRegions } from '../../features/comparison/regions/compared-codes.ts'
import { regionStoryQuery } from '../../features/region/region-page.queries.ts'
import { survivalQuery } from '../../features/survival/survival.queries.ts'
import { survivalInput, survivalSearch } from '../../features/survival/survival.search.ts'
import { transitionDetailQuery } from '../../features/transition/transition-page.queries.ts'
import { createQueryClient } from '../../query-client.ts'
import { parseSearch } from '../../search-text.ts'
import { textParam } from '../../search-params.ts'
import { createTrpc, type Trpc } from '../../trpc.ts'
import { textsIn } from '../server-texts.ts'
import { TypefaceProvider } from './drawing/words.tsx'
import { CommitmentPicture } from './subjects/commitment-picture.tsx'
import { ComparisonPicture } from './subjects/comparison-picture.tsx'
import { HandoverPicture } from './subjects/handover-picture.tsx'
import { RegionPicture } from './subjects/region-picture.tsx'
import { SitePicture } from './subjects/site-picture.tsx'
import { SurvivalPicture } from './subjects/survival-picture.tsx'

/** Of more commitments no chart is drawn: their lanes take long to gather, and fit no picture. */
const mostLanes = 12

/** All words a picture may hold besides its own. */
const features: readonly TextFeature[] = [
  'home',
  'region',
  'charts',
  'anchors',
  'comparison',
  'survival',
  'decisions',
  'expectation',
]

interface Asking {
  readonly client: QueryClient
  readonly trpc: Trpc
  readonly search: Readonly<Record<string, string>>
  /** The day of the address, where it names one. */
  readonly asOf: string | undefined
}

const lanesOf = async ({ client, trpc, asOf }: Asking, code: string, commitments: number) =>
  commitments === 0 || commitments > mostLanes ? null : client.query(regionLanesQuery(trpc, code, asOf))

const regionPicture = async (asking: Asking, code: string) => {
  const { client, trpc, asOf } = asking
  const story = await client.query(regionStoryQuery(trpc, code, asOf))
  return <RegionPicture story={story} lanes={await lanesOf(asking, code, story.commitments.length)} />
}

const commitmentPicture = async ({ client, trpc, asOf }: Asking, id: string) => {
  const [detail, lanes] = await Promise.all([
    client.query(commitmentQuery(trpc, id, asOf)),
    client.query(commitmentLaneQuery(trpc, id, asOf)),
  ])
  return <CommitmentPicture {...{ detail, lanes }} />
}

const handoverPicture = async (asking: Asking, code: string, day: string) => {
  const { client, trpc, asOf } = asking
  const detail = await client.query(transitionDetailQuery(trpc, code, day, asOf))
  const commitments = (detail.held ?? detail.expected)?.commitments.length ?? 0
  return <HandoverPicture detail={detail} lanes={await lanesOf(asking, code, commitments)} />
}

const comparisonPicture = async ({ client, trpc, search, asOf }: Asking) => {
  const { kota = [], ukuran } = comparisonSearch(search)
  if (kota.length < fewestRegions) return <SitePicture />
  const comparison = await client.query(comparisonQuery(trpc, kota, asOf))
  return <ComparisonPicture comparison={comparison} measure={ukuran} />
}

const survivalPicture = async ({ client, trpc, search, asOf }: Asking) => {
  const survival = await client.query(survivalQuery(trpc, survivalInput(survivalSearch(search), asOf)))
  return <SurvivalPicture survival={survival} />
}

/** The picture of the page at a path, with the answers it is drawn from. */
const pictured = (path: string, asking: Asking): ReactNode | Promise<ReactNode> => {
  const [page, key = '', day = ''] = path.split('/').slice(1).map(decodeURIComponent)
  switch (page) {
    case 'kota':
      return regionPicture(asking, key)
    case 'komitmen':
      return commitmentPicture(asking, key)
    case 'pergantian':
      return handoverPicture(asking, key, day)
    case 'bandingkan':
      return comparisonPicture(asking)
    case 'keberlanjutan':
      return survivalPicture(asking)
    default:
      return <SitePicture />
  }
}

/** Draws the picture of a page from the answers of the API, as SVG of outlines. */
export const drawPicture: PageRenderer['drawPicture'] = async ({
  path,
  query,
  language,
  typeface,
  answer,
}: PictureRequest) => {
  const search = parseSearch(query)
  const texts = textsIn(language)
  const asking: Asking = {
    client: createQueryClient({ isServer: true }),
    trpc: createTrpc(answer),
    search,
    asOf: textParam(search['pada']),
  }
  try {
    const [picture] = await Promise.all([pictured(path, asking), texts.ready, texts.load(...features)])
    return {
      svg: renderToStaticMarkup(
        <I18nextProvider i18n={texts.i18n}>
          <TypefaceProvider value={typeface}>{picture}</TypefaceProvider>
        </I18nextProvider>,
      ),
    }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.status === undefined || refusal.reason === undefined) throw error
    const { status, reason, parameter, value, allowed, details } = refusal
    return {
      refused: { status, reason, details: { ...details, ...(parameter && { parameter, value, allowed }) } },
    }
  }
}
