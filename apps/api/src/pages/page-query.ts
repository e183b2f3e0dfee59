import { type IsoDay, isIsoDay, overviewMeasures, regionMeasureNames } from '@estafet/domain'
import { languageOfTag } from '@estafet/i18n'
import { queryWith } from '../http/key-addresses.ts'

/**
 * Whether there is a region, a commitment or a handover (`code/day`) of that key, or the key that it has become; of a
 * list of regions (`a~b`) only whether it has become another. `asOf` is the day the address asks for.
 */
export type PageSubjectExists = (
  kind: 'region' | 'commitment' | 'transition' | 'regions',
  key: string,
  asOf: IsoDay | null,
) => Promise<boolean | string>

const measures: ReadonlySet<string> = new Set([...overviewMeasures, ...regionMeasureNames])

/** Parameters of pages that hold one value, and whether it can be used. Of texts that are no codes, any can. */
const fits: ReadonlyMap<string, (text: string) => boolean> = new Map(
  Object.entries({
    pada: isIsoDay,
    banding: (text) => /^[^.]+\.\.[^.]*$/.test(text),
    lang: (text) => languageOfTag(text) !== undefined,
    halaman: (text) => /^[1-9]\d*$/.test(text),
    ukuran: (text) => measures.has(text),
    cari: () => true,
    hanya: () => true,
  }),
)
/** Of these one region is asked for; of several only by the comparison. */
const placeParameters: ReadonlySet<string> = new Set(['kota', 'daerah', 'provinsi'])

/** The day a page is asked for, by the first that is one. */
export const firstDay = (query: string): IsoDay | null =>
  new URLSearchParams(query).getAll('pada').find(isIsoDay) ?? null

const firstKnown = async (
  codes: readonly string[],
  exists: PageSubjectExists,
): Promise<string | undefined> => {
  for (const code of codes) if (await exists('region', code, null)) return code
  return codes[0]
}

/** What a parameter given more than once means: the first value that can be used, or a list of them. */
const meant = async (
  name: string,
  values: readonly string[],
  exists: PageSubjectExists,
): Promise<string | undefined> => {
  const texts = values.filter((text) => text.trim() !== '')
  // Two days of a form: which of them was meant to be the earlier one is plain.
  if (name === 'banding' && texts.length === 2 && texts.every(isIsoDay)) return texts.toSorted().join('..')
  if (name === 'daerah' || name === 'provinsi') return firstKnown(texts, exists)
  const isUsable = fits.get(name)
  return isUsable === undefined ? texts.join('~') : (texts.find(isUsable) ?? texts[0])
}

/**
 * The query of a page with every parameter once and the regions by their present codes; null where it is so already. Of
 * what is given more than once the first value counts that can be used; choices and lists are joined (`a~b`), and the page
 * takes the first it knows, or all.
 */
export const plainQuery = async (query: string, exists: PageSubjectExists): Promise<string | null> => {
  const given = new URLSearchParams(query)
  const now = new Map<string, string>()
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name)
    const [first = ''] = values
    const value = values.length > 1 ? ((await meant(name, values, exists)) ?? '') : first
    const present = placeParameters.has(name) && value !== '' ? await exists('regions', value, null) : false
    if (typeof present === 'string') now.set(name, present)
    else if (values.length > 1) now.set(name, value)
  }
  return now.size === 0 ? null : queryWith(query, now)
}
