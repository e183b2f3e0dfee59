import { knownKey, type TextKey } from '@estafet/i18n'
import { z } from 'zod'
import { allFiles } from '../code-book/all-files.routes.ts'
import { mediaTypes } from '../handover-pack/handover-file.ts'
import { allCommands } from '../routes/all-commands.ts'
import { allDownloads, allRoutes } from '../routes/all-routes.ts'
import type { FileKey } from '../files/file-key.ts'
import type { Command, Commands } from '../routes/define-command.ts'
import type { Route, Routes } from '../routes/define-route.ts'

/** One parameter of an address, as JSON Schema tells what it may be. */
export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query'
  readonly isRequired: boolean
  readonly schema: z.core.JSONSchema.BaseSchema
  /** One that answers, where the parameter must be given. */
  readonly example: string | undefined
}

/** One address as the document and the page of reference tell of it. */
export interface Address {
  /** What it is told among: a noun, files or documents. */
  readonly group: string
  /** Unique among all addresses. */
  readonly id: string
  /** `/regions/:code/lanes`. */
  readonly path: string
  /** Where `reference` says what it answers. */
  readonly text: TextKey<'reference'>
  readonly parameters: readonly Parameter[]
  readonly mediaType: string
  /** Of a question. */
  readonly route?: Route
  /** Of a file: its key. */
  readonly file?: FileKey
  /** Below `/api/v1`, with everything it needs. */
  readonly example: string
}

/** Of what must be given, by name: of real regions, so that it answers wherever data is. */
const examples: Readonly<Record<string, string>> = {
  code: '35.76',
  id: 'MJK-3',
  regions: '35.76~36.71',
  from: '2025-01-01',
  q: 'layanan',
}
/** Where the examples do not meet: that region had no handover on a day all know. */
const ownExamples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/transitions/:code/:dayZero': { code: '61.71', dayZero: '2025-02-20' },
}

const schemaOf = (schema: z.ZodType): z.core.JSONSchema.BaseSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return rest
}

const parameterOf =
  (path: string) =>
  ([name, schema]: [string, z.ZodType]): Parameter => {
    const isRequired = !schema.safeParse(undefined).success
    return {
      name,
      place: path.includes(`:${name}`) ? 'path' : 'query',
      isRequired,
      schema: schemaOf(schema),
      example: isRequired ? (ownExamples[path]?.[name] ?? examples[name]) : undefined,
    }
  }

const withExamples = (path: string, parameters: readonly Parameter[]): string => {
  const needed = parameters.filter(({ isRequired }) => isRequired)
  const filled = needed
    .filter(({ place }) => place === 'path')
    .reduce((told, { name, example = '' }) => told.replace(`:${name}`, example), path)
  const query = needed.filter(({ place }) => place === 'query')
  return query.length === 0
    ? filled
    : `${filled}?${query.map(({ name, example = '' }) => `${name}=${example}`).join('&')}`
}

const toAddress = (
  shape: z.ZodRawShape,
  address: Omit<Address, 'parameters' | 'example'>,
  more: Readonly<Record<string, z.ZodType>> = {},
): Address => {
  const parameters = Object.entries({ ...shape, ...more } as Record<string, z.ZodType>)
    .filter(([name]) => name !== 'lang')
    .map(parameterOf(address.path))
  return { ...address, parameters, example: withExamples(address.path, parameters) }
}

const json = 'application/json'

/** Every address there is, from what is declared: questions by noun, then files, then documents. */
export const allAddresses = (): readonly Address[] => [
  ...Object.entries<Routes>(allRoutes).flatMap(([noun, routes]) =>
    Object.entries(routes).flatMap(([asked, route]) => {
      const { path } = route
      if (path === undefined) return []
      const id = `${noun}.${asked}`
      const text = knownKey('reference', `question.${id}`)
      return [toAddress(route.input.shape, { group: noun, id, path, text, mediaType: json, route })]
    }),
  ),
  ...allFiles.flatMap(({ key, input }) =>
    (['csv', 'xlsx'] as const).map((format) =>
      toAddress(
        input.shape,
        {
          group: 'file',
          id: `file.${key}.${format}`,
          path: `/${key}.${format}`,
          text: `file_${format}`,
          mediaType: format === 'csv' ? 'text/csv' : mediaTypes.xlsx,
          file: key,
        },
        format === 'csv' ? { format: z.enum(['excel-id']).optional() } : {},
      ),
    ),
  ),
  ...allDownloads.map(({ name, path, mediaType, input }) =>
    toAddress(input.shape, {
      group: 'document',
      id: `document.${name}`,
      path,
      text: knownKey('reference', `download.${name}`),
      mediaType: mediaType.split(';')[0] ?? mediaType,
    }),
  ),
]

/** Where something is sent to, as the document and the page of reference tell of it. */
export interface CommandAddress {
  readonly group: string
  /** Unique among all addresses. */
  readonly id: string
  readonly path: string
  /** Where `reference` says what it does. */
  readonly text: TextKey<'reference'>
  readonly command: Command
}

/** Every command there is, by noun. */
export const allCommandAddresses = (): readonly CommandAddress[] =>
  Object.entries<Commands>(allCommands).flatMap(([noun, commands]) =>
    Object.entries(commands).map(([done, command]) => {
      const id = `${noun}.${done}`
      return { group: noun, id, path: command.path, text: knownKey('reference', `command.${id}`), command }
    }),
  )
