import { overviewMeasures } from '@estafet/domain'
import { factFiles } from '../src/facts/export-facts.read.ts'

/** Addresses of every list, count, sum, mean and file, by route: what takes `sample`. */
export const sampledAddresses: Readonly<Record<string, readonly string[]>> = {
  '/regions': ['/regions?limit=600', '/regions?kind=kota&limit=600'],
  '/commitments': [
    '/commitments?limit=200',
    '/commitments?limit=200&asOf=2026-01-01',
    '/commitments?q=layanan&limit=200',
  ],
  '/commitments.csv': ['/commitments.csv', '/commitments.csv?asOf=2026-01-01'],
  ...Object.fromEntries(
    factFiles.map(({ name }) => [`/${name}.csv`, [`/${name}.csv`, `/${name}.csv?asOf=2026-01-01`]]),
  ),
  '/periods.csv': ['/periods.csv'],
  '/region-events.csv': ['/region-events.csv', '/region-events.csv?asOf=2023-01-01'],
  '/overview': overviewMeasures.map((measure) => `/overview?measure=${measure}`),
  '/changes': ['/changes?from=2025-01-01&limit=200'],
  '/changes.csv': ['/changes.csv?from=2025-01-01'],
  '/attention': ['/attention'],
  '/attention.csv': ['/attention.csv'],
  '/data-files': ['/data-files'],
  '/search': ['/search?q=layanan&limit=20'],
  '/as-of-presets': ['/as-of-presets'],
  '/survival': ['/survival', '/survival?by=theme'],
  '/survival.csv': ['/survival.csv'],
  '/at-risk': ['/at-risk?limit=200&asOf=2024-01-01'],
  '/at-risk.csv': ['/at-risk.csv?asOf=2024-01-01'],
  '/transitions': ['/transitions?when=past&limit=200'],
  '/transitions.csv': ['/transitions.csv'],
}

/** Addresses of the routes about what they name: a simulated region answers itself. */
export const namedAddresses: Readonly<Record<string, string>> = {
  '/code-book': '/code-book',
  '/licences.txt': '/licences.txt',
  '/seals': '/seals?limit=2',
  '/regions/:code': '/regions/99.71',
  '/regions/:code/peers': '/regions/99.71/peers',
  '/regions/:code/story': '/regions/99.71/story',
  '/regions/:code/lanes': '/regions/99.71/lanes',
  '/regions/:code/leaders': '/regions/99.71/leaders',
  '/regions/:code/transitions': '/regions/99.71/transitions',
  '/regions/:code/trends': '/regions/99.71/trends',
  '/regions/:code/handover-pack.json': '/regions/99.71/handover-pack.json?date=2026-11-20',
  '/regions/:code/handover-pack.pdf': '/regions/99.71/handover-pack.pdf?date=2026-11-20',
  '/regions/:code/handover-pack.xlsx': '/regions/99.71/handover-pack.xlsx?date=2026-11-20',
  '/commitments/:id': '/commitments/99.71-03',
  '/commitments/:id/lane': '/commitments/99.71-03/lane',
  '/comparison': '/comparison?regions=99.71~99.72',
  '/comparison.csv': '/comparison.csv?regions=99.71~99.72',
  '/comparison/changes': '/comparison/changes?regions=99.71~99.72&from=2025-01-01',
  '/trends.csv': '/trends.csv?regions=99.71~99.72',
  '/transitions/:code/:dayZero': '/transitions/61.71/2025-02-20',
}

/** What tells of the addresses themselves: no answer, and of no day. */
export const describingAddresses = ['/openapi.json', '/'] as const
