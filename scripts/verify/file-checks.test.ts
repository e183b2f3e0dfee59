import { expect, test } from 'vitest'
import { repeatedNames } from './file-name-check.ts'
import { migrationProblems, sameTimes } from './migration-check.ts'

test('a file name is used once, but for the names tools give', () => {
  const paths = ['a/index.ts', 'b/index.ts', 'a/vitest.config.ts', 'b/vitest.config.ts', 'a/x.ts', 'b/y.ts']
  expect(repeatedNames(paths)).toEqual([])
  expect(repeatedNames([...paths, 'b/x.ts'])).toEqual(['the same name: a/x.ts  b/x.ts'])
})

test.each([
  ['20261123T0900-source.ts', 'export async function up() {}', 0],
  ['source.ts', 'export async function up() {}', 1],
  ['20261123T0900-Source.ts', 'export async function up() {}', 1],
  ['20261123T0900-source.ts', 'export default 1', 2],
  ['20261123T0900-source.ts', 'export function up() {}\nexport function down() {}', 1],
])('migration %s %s', (path, source, problems) => {
  expect(migrationProblems(path, source)).toHaveLength(problems)
})

test('no two migrations share their time', () => {
  expect(sameTimes(['m/20261123T0900-a.ts', 'm/20261123T0901-b.ts'])).toEqual([])
  expect(sameTimes(['m/20261123T0900-a.ts', 'm/20261123T0900-b.ts'])).toHaveLength(1)
})
