import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { listFiles, repositoryRoot } from './repository.ts'
import { readKeys, unequalKeys } from './translation-keys.ts'
import { missingTexts } from './translation-uses.ts'

const locales = join(repositoryRoot, 'packages/i18n/locales')

export const translationCheck: Check = {
  name: 'texts in both languages',
  findProblems: async () => {
    const [indonesian, english] = await Promise.all([
      readKeys(join(locales, 'id')),
      readKeys(join(locales, 'en')),
    ])
    const sources = (await listFiles()).filter(
      (path) => /^apps\/(web|api)\/src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
    )
    const missing = sources.map(async (path) =>
      missingTexts(path, await readFile(join(repositoryRoot, path), 'utf8'), indonesian),
    )
    return [...unequalKeys(indonesian, english), ...(await Promise.all(missing)).flat()]
  },
}
