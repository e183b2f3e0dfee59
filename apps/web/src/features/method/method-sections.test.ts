import { rules } from '@estafet/domain'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatIn } from '../../ui/text/use-format.ts'
import { lastingExamples } from './lasting-examples.ts'
import { methodExamples } from './method-examples.ts'
import { isLaterSection, type SectionId, sectionGroups } from './method-sections.ts'
import { readMethodText } from './method-text.ts'

const sections = sectionGroups.flatMap((group) => group.sections)
const read = (language: string, file: string): { sections: Record<string, unknown> } =>
  JSON.parse(
    readFileSync(
      new URL(`../../../../../packages/i18n/locales/${language}/${file}.json`, import.meta.url),
      'utf8',
    ),
  )
const textOf = (language: string, id: SectionId): unknown =>
  read(language, isLaterSection(id) ? 'lasting' : 'method').sections[id]

test('every published rule is explained, with its source', () => {
  for (const { id } of rules) {
    expect(sections.map((section) => section.id)).toContain(id)
    for (const language of ['id', 'en'])
      expect(readMethodText(textOf(language, id)).source, `${language} ${id}`).toBeTruthy()
  }
})

test('every section has its title at once, and its words wherever they are kept', () => {
  for (const { id } of sections)
    for (const language of ['id', 'en']) {
      expect(readMethodText(read(language, 'method').sections[id]).title, `${language} ${id}`).toBeTruthy()
      expect(readMethodText(textOf(language, id)).text, `${language} ${id}`).not.toEqual([])
    }
})

test.each([
  ['method', methodExamples],
  ['lasting', lastingExamples],
] as const)('no blank in the texts of %s stays empty', (file, examplesIn) => {
  for (const language of ['id', 'en'] as const) {
    const known = Object.keys(examplesIn(formatIn(language), (_, word) => word))
    const asked = JSON.stringify(read(language, file).sections).matchAll(/\{\{(\w+)\}\}/g)
    expect([...asked].map(([, name = '']) => name).filter((name) => !known.includes(name))).toEqual([])
  }
})

test('anchors are unique', () => {
  const anchors = sections.map((section) => section.anchor)
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('the worked examples come out as the rules say', () => {
  expect(methodExamples(formatIn('en'), (_, word) => word)).toMatchObject({
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

test('so do those of what lasts', () => {
  expect(lastingExamples(formatIn('en'), (_, word) => word)).toMatchObject({
    firmLow: 5,
    firmHigh: 9,
    decisionsDue: '31 May 2025',
    overdueOn: '1 June 2025',
    overdueAge: '101',
    overdueStatus: 'overdue',
    bounds: '40–70%',
    boundsN: 10,
    lapsed: '46.7%',
  })
})
