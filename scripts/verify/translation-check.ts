import { join } from 'node:path'
import type { Check } from './check.ts'
import { repositoryRoot } from './repository.ts'
import { readKeys, unequalKeys } from './translation-keys.ts'

const locales = join(repositoryRoot, 'packages/i18n/locales')

// That every key asked for exists is held by the types, against the Indonesian texts.
export const translationCheck: Check = {
  name: 'texts in both languages',
  findProblems: async () =>
    unequalKeys(...(await Promise.all([readKeys(join(locales, 'id')), readKeys(join(locales, 'en'))]))),
}
