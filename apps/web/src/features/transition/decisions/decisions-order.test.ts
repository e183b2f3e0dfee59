import { expect, test } from 'vitest'
import { inOrderOfNeed } from './decisions-order.ts'

const commitment = (id: string, title: string, decision: 'continue' | 'stop' | 'pause' | null) => ({
  id,
  title,
  decision: decision === null ? null : { decision },
})

test('what waits comes first, then what ended or rests, last what goes on; by title within each', () => {
  const ordered = inOrderOfNeed([
    commitment('1', 'Zebra', null),
    commitment('2', 'Antrean', 'continue'),
    commitment('3', 'Bedah', 'pause'),
    commitment('4', 'Forum', 'stop'),
    commitment('5', 'Antrean', null),
  ])
  expect(ordered.map(({ id }) => id)).toEqual(['5', '1', '4', '3', '2'])
})
