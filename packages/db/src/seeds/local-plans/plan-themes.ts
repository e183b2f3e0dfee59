import type { Theme } from '@estafet/domain'

/**
 * The set's own words for what a commitment is about, in the themes cities are compared on. A word that fits none of
 * them, or more than one, has no theme: a commitment is never put where its words do not say it belongs.
 */
const planThemes: Readonly<Record<string, readonly Theme[]>> = {
  'data governance': ['open_data'],
  'open data': ['open_data'],
  'open data (maps)': ['open_data'],
  'village governance': ['public_information'],
  'right to information': ['public_information'],
  'information desk': ['public_information'],
  'health information': ['public_information'],
  'budget transparency': ['budget_transparency'],
  'open contracting': ['procurement'],
  'open procurement for small firms': ['procurement'],
  'public services': ['public_services'],
  'public services (health)': ['public_services'],
  'health services': ['public_services'],
  'health and participation': ['public_services'],
  'public dialogue': ['public_dialogue'],
  'complaint service': ['complaint_handling'],
  'complaint service; super app': ['complaint_handling', 'smart_city'],
  'super app; complaint service': ['complaint_handling', 'smart_city'],
  'emergency and complaint service': ['complaint_handling'],
  'participation in planning': ['participatory_planning'],
  'data integration': ['smart_city'],
  'social assistance data': [],
  'social protection': [],
  education: [],
  'poverty and farming': [],
  'waste and environment': [],
  'bureaucratic reform': [],
  'participation and services': [],
  services: [],
  'emergency service': [],
  'media dialogue': [],
}

/** The themes of a word of the set; throws on one nobody has decided on. */
export const themesOf = (word: string): Theme[] => {
  const themes = planThemes[word]
  if (themes === undefined) throw new Error(`no theme decided for: ${word}`)
  return [...themes]
}
