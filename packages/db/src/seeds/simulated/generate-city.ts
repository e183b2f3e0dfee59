import { addDays } from '@estafet/domain'
import { challengeTexts } from './texts/challenge-texts.ts'
import { cityCharacters } from './cities.ts'
import type { City, CityContext } from './course/city-context.ts'
import { citySpells } from './course/city-spells.ts'
import { fates } from './course/commitment-life.ts'
import { addCommitment } from './generate-commitment.ts'
import type { LivedCommitment } from './course/lived-commitment.ts'
import { agencyNames, placeName, type SimulatedPlace } from './texts/names.ts'
import { drawsFor } from './prng.ts'
import { quarterOutcomes } from './course/report-trail.ts'
import type { SimulatedRows, SourceIndex } from './rows/simulated-rows.ts'
import { templates } from './texts/templates.ts'
import { addPlans, addSpells, isInaugurated } from './rows/write-frame.ts'

const addChallenges = (
  { place, rows, draws, shelve, name }: City,
  position: number,
  commitmentIds: readonly string[],
) => {
  for (const offset of [0, 1, 3]) {
    const text = challengeTexts[(position + offset) % challengeTexts.length]
    const commitmentId = commitmentIds[(offset * 2 + position) % commitmentIds.length]
    if (text === undefined || commitmentId === undefined) continue
    const on = addDays('2023-06-01', draws.between(0, 1200))
    rows.challenges.push({
      source: shelve(`catatan masalah, ${name}, ${on.slice(0, 4)}`),
      row: {
        region_code: place.code,
        commitment_id: commitmentId,
        kind: text.kind,
        detail: text.detail[0],
        detail_en: text.detail[1],
        known_on: on,
        known_precision: 'day' as const,
        solution: text.solution?.[0] ?? null,
        solution_en: text.solution?.[1] ?? null,
      },
    })
  }
}

/**
 * Adds one fictional region's rows; its draws depend on its code alone, so editing one region leaves the others.
 * @returns the city and how its commitments lived.
 */
export const generateCity = (
  place: SimulatedPlace,
  position: number,
  rows: SimulatedRows,
  shelve: (title: string) => SourceIndex,
): { readonly city: City; readonly lived: readonly LivedCommitment[] } => {
  const character = cityCharacters[place.code]
  const spells = citySpells[place.code]
  if (character === undefined || spells === undefined) throw new Error(`nothing is known of ${place.code}`)
  const draws = drawsFor(`estafet ${place.code}`)
  const context: CityContext = { place, name: placeName(place), draws, rows, shelve }
  addSpells(context, spells)
  const inaugurated = spells.filter(isInaugurated)
  // A renewal hands nothing over, so it turns no fate.
  const dayZeros = inaugurated
    .filter((spell, index) => index > 0 && spell.holder !== inaugurated[index - 1]?.holder)
    .map(({ from }) => from)
  const outcomes = quarterOutcomes(draws, character, dayZeros)
  const city: City = { ...context, character, spells, dayZeros, outcomes, plans: addPlans(context, spells) }

  const chosen = draws.shuffle(templates).slice(0, character.commitments)
  for (const agency of new Set(chosen.map((template) => agencyNames[template.agency])))
    rows.agencies.push({ region_code: place.code, name: agency })
  const lived = chosen.map((template, order) =>
    addCommitment(city, template, order, fates[(order + position * 3) % fates.length] ?? 'steady'),
  )
  addChallenges(
    city,
    position,
    rows.commitments.map(({ row }) => row.id).filter((id) => id.startsWith(place.code)),
  )
  return { city, lived }
}
