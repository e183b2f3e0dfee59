import type { AnchorFactor } from '@estafet/domain'
import { translate } from '@estafet/i18n'
import { expect, test } from 'vitest'
import type { AnchorWords } from '../../../charts/anchors/use-anchor-speech.ts'
import { formatIn } from '../../../ui/text/use-format.ts'
import { warningNotices } from './anchor-warning-words.ts'

const format = formatIn('id')
const factor = (word: AnchorFactor) => translate('id', 'vocabulary', `anchorFactors.${word}`)
const words: AnchorWords = {
  text: (key, values) => translate('id', 'anchors', key, values),
  factor,
  factorInText: (word) => factor(word).toLowerCase(),
  day: (day) => format.day(day),
  format,
}
const counts = { firmLow: 1, firmHigh: 11, unknown: 10, expired: 0 }

test('an anchor that runs out before the seat changes hands: what it is, until when, and by when to renew it', () => {
  const [notice, ...rest] = warningNotices(
    {
      anchorWarnings: [{ kind: 'expires_before_next_term', factor: 'budget', expiresOn: '2026-12-31' }],
      anchorProfile: {
        ...counts,
        factors: [{ factor: 'budget', standing: 'in_force', level: 2, anchorId: 1 }],
      },
      expectedTransition: { on: '2027-01-24', precision: 'day', basis: 'end_of_term' },
    },
    words,
  )
  expect(rest).toEqual([])
  expect(notice).toMatchObject({
    title: 'Habis sebelum masa jabatan berikutnya: anggaran (apbd/dpa)',
    facts: ['Anggaran (APBD/DPA): Pos anggaran tahun ini, berlaku sampai 31 Desember 2026.'],
  })
  expect(notice?.help).toContain('sebelum 24 Januari 2027')
})

test('one person is one notice, whatever depends on them; nothing wrong is no notice', () => {
  const anchorProfile = { ...counts, factors: [] }
  const notices = warningNotices(
    {
      anchorWarnings: [
        { kind: 'depends_on_one_person', factor: 'institutional_home', expiresOn: null },
        { kind: 'depends_on_one_person', factor: 'staffing', expiresOn: null },
      ],
      anchorProfile,
      expectedTransition: null,
    },
    words,
  )
  expect(notices.map(({ kind, facts }) => [kind, facts.length])).toEqual([['depends_on_one_person', 2]])
  expect(JSON.stringify(notices)).not.toMatch(/warning\.|\{\{/)
  expect(warningNotices({ anchorWarnings: [], anchorProfile, expectedTransition: null }, words)).toEqual([])
})
