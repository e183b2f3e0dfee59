import { rules } from '@estafet/domain'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatIn } from '../../ui/use-format.ts'
import { methodExamples } from './method-examples.ts'
import { sectionGroups } from './method-sections.ts'
import { readMethodText } from './method-text.ts'

const sections = sectionGroups.flatMap((group) => group.sections)
const texts = (language: string): { sections: Record<string, unknown> } =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../../packages/i18n/locales/${language}/method.json`, import.meta.url),
      'utf8',
    ),
  )

test('every published rule is explained, with its source', () => {
  for (const { id } of rules) {
    expect(sections.map((section) => section.id)).toContain(id)
    for (const language of ['id', 'en'])
      expect(readMethodText(texts(language).sections[id]).source, `${language} ${id}`).toBeTruthy()
  }
})

test('anchors are unique', () => {
  const anchors = sections.map((section) => section.anchor)
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('the worked examples come out as the rules say', () => {
  expect(methodExamples(formatIn('en'), (word) => word)).toMatchObject({
    rate: '62.5%',
    interval: '31–86%',
    n: 8,
    progress: '75%',
    completeness: '75%',
    timeliness: '50%',
    daysLate: '45 days',
    status: 'met_late',
    changesOn: '20 August 2025',
    expected: '20 February 2030',
  })
})
