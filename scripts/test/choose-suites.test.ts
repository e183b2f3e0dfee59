import { expect, test } from 'vitest'
import { chooseSuites } from './choose-suites.ts'

const files = ['apps/e2e/src/first-visit.test.ts']

test.each([
  ['nothing: everything', [], [], []],
  ['a leading -- is pnpm’s', ['--', '--project', 'domain'], ['--project=domain'], null],
  ['one project', ['--project', 'api'], ['--project=api'], null],
  ['two projects, one the journeys', ['--project=api', '--project=e2e'], ['--project=api'], []],
  ['the journeys alone', ['--project', 'e2e'], null, []],
  ['a filter no journey matches', ['api'], ['api'], null],
  ['a filter a journey matches', ['first-visit'], ['first-visit'], ['first-visit']],
  ['the value of an option is no filter', ['-t', 'api'], ['-t', 'api'], ['-t', 'api']],
  ['other options go along', ['--bail=1'], ['--bail=1'], ['--bail=1']],
])('%s', (_what, args, projects, journeys) => {
  expect(chooseSuites(args, files)).toEqual({ projects, journeys })
})
