import { addMonths } from '@estafet/domain'
import { createSpeech, stepText } from '@estafet/reports/summary-words'
import { expect, it } from 'vitest'
import { callerOn } from '../../test/caller.ts'
import { useTestDatabase } from '../../test/database.ts'
import { testToday } from '../../test/test-today.ts'
import { getHandoverPack } from './get-handover-pack.read.ts'

const database = useTestDatabase()
const steps = (code: string, asOf?: string) =>
  callerOn(database().db).region.firstSteps({ code, language: 'id', ...(asOf && { asOf }) })

it.each([
  ['99.76', testToday],
  ['99.76', addMonths(testToday, -10)],
  ['35.76', testToday],
  ['61.71', '2019-06-01'],
])('what %s is told to see to first on %s is what its pack of that day says', async (code, asOf) => {
  const { db } = database()
  const { content } = await getHandoverPack(db, { code, date: asOf, today: testToday, now: new Date() })
  const speech = createSpeech('id')
  const told = await steps(code, asOf)
  expect(told.length).toBeGreaterThan(0)
  expect(told.map(({ text }) => text)).toEqual(
    content.firstSteps.map((step) => stepText(step, content, speech)),
  )
})

it('is nothing where nothing is on record', async () => {
  expect(await steps('11.01')).toEqual([])
})
