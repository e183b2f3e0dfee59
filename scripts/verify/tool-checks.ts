import type { Check } from './check.ts'
import { runTool } from './run-tool.ts'

const tool = (name: string, ...command: [string, ...string[]]): Check => ({
  name,
  findProblems: () => runTool(...command),
})

// What did not change since the last time is not checked again; a fresh clone checks all.
const types = (name: string, project: string, memory: string): Check =>
  tool(
    name,
    'tsc',
    '-p',
    project,
    '--incremental',
    '--tsBuildInfoFile',
    `node_modules/.cache/${memory}.tsbuildinfo`,
  )

export const toolChecks: readonly Check[] = [
  tool('format', 'oxfmt', '--check'),
  tool('lint, import zones, cycles', 'oxlint', '--format=stylish'),
  types('types', 'tsconfig.json', 'types'),
  types('types of the web', 'apps/web/tsconfig.json', 'types-web'),
  tool('dead code', 'knip', '--no-progress'),
  tool('database types are current', 'packages/db/src/generate-types.ts', '--check'),
]
