import { expect, test } from 'vitest'
import { createSpeech, stepText } from './summary-words.ts'

const commitments = [{ id: 'LP-SMG-06', title: { id: 'Pantauan mutu layanan', en: null } }]
const milestone = { id: 'Survei dijalankan', en: null }
const about = { commitmentId: 'LP-SMG-06', milestone }
const said = (step: Parameters<typeof stepText>[0]) => stepText(step, { commitments }, createSpeech('id'))

test.each([
  ['day', 'tenggat 31 Maret 2026'],
  ['month', 'tenggat Maret 2026'],
  ['year', 'tenggat 2026'],
] as const)('a deadline known to the %s is told no more exactly', (precision, words) => {
  expect(said({ ...about, kind: 'deliver', dueOn: '2026-03-31', precision })).toContain(words)
})

test('days late are counted from a day alone', () => {
  const late = (precision: 'day' | 'month' | 'year') =>
    said({ ...about, kind: 'overdue', originalDueOn: '2024-12-31', precision, daysLate: 400 })
  expect(late('day')).toContain('400 hari lewat tenggat pertama 31 Desember 2024')
  expect(late('month')).toContain('tenggat pertamanya, Desember 2024, sudah lewat')
  expect(late('year')).toContain('tenggat pertamanya, 2024, sudah lewat')
})
