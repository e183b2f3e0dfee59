export interface Suites {
  /** Arguments for the projects that need no browser; null: do not run them. */
  readonly projects: readonly string[] | null
  /** Arguments for the browser journeys; null: do not run them. */
  readonly journeys: readonly string[] | null
}

const takesValue = new Set(['--project', '-t', '--testNamePattern'])

/** The project names among the arguments, the file filters, and the arguments without the projects. */
const readArguments = (args: readonly string[]) => {
  const projects: string[] = []
  const filters: string[] = []
  const rest: string[] = []
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    const value = args[index + 1] ?? ''
    if (arg.startsWith('--project=')) projects.push(arg.slice('--project='.length))
    else if (arg === '--project') projects.push(value)
    else if (takesValue.has(arg)) rest.push(arg, value)
    else rest.push(arg)
    if (takesValue.has(arg)) index += 1
    else if (!arg.startsWith('-')) filters.push(arg)
  }
  return { projects, filters, rest }
}

/**
 * What `pnpm test` runs for its arguments. They go to vitest as they are: file filters (`api`), `--project`,
 * `-t`. The journeys are the project `e2e`; a filter that names none of their files leaves them out.
 */
export const chooseSuites = (given: readonly string[], journeyFiles: readonly string[]): Suites => {
  const { projects, filters, rest } = readArguments(given[0] === '--' ? given.slice(1) : given)
  const others = projects.filter((name) => name !== 'e2e')
  const isFiltered = projects.length > 0
  const isAsked = !isFiltered || projects.includes('e2e')
  const matches =
    filters.length === 0 || journeyFiles.some((file) => filters.some((each) => file.includes(each)))
  return {
    projects:
      isFiltered && others.length === 0 ? null : [...others.map((name) => `--project=${name}`), ...rest],
    journeys: isAsked && matches ? rest : null,
  }
}
