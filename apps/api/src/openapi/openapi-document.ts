import { methodVersion } from '@estafet/domain'
import { knownKey, type TextKey, translate, lowerFirst } from '@estafet/i18n'
import { z } from 'zod'
import { restOutput } from '../routes/rest-output.ts'
import {
  type Address,
  allAddresses,
  allCommandAddresses,
  type CommandAddress,
  type Parameter,
} from './addresses.ts'
import { problemAnswer } from './problem.answer.ts'

type Json = Readonly<Record<string, unknown>>

const say = (key: TextKey<'reference'>): string => translate('en', 'reference', key)

const pascal = (id: string): string =>
  id.replaceAll(/(?:^|[.-])(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A name a generated client can call: `regionList`, `fileCommitmentsCsv`. */
const operationId = ({ id }: { readonly id: string }): string => lowerFirst(pascal(id))

const placed = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))

/** Every schema once, under its name. A field more may come one day, so none says that there is no other. */
function answerSchemas(addresses: readonly Address[]): { readonly schemas: Json; readonly named: Json } {
  const answers = addresses.flatMap((address) =>
    address.route === undefined ? [] : [[`${pascal(address.id)}Answer`, restOutput(address.route)] as const],
  )
  const done = allCommandAddresses().map(
    ({ id, command }) => [`${pascal(id)}Answer`, command.output] as const,
  )
  const all = z.strictObject({ problem: problemAnswer, ...Object.fromEntries([...answers, ...done]) })
  const { $defs = {}, properties = {} } = z.toJSONSchema(all, {
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      delete jsonSchema.id
      // The bounds of what a program can count with say nothing of the answer.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  const { problem: _, ...named } = properties
  return { schemas: placed($defs) as Json, named: placed(named) as Json }
}

const languageParameter = {
  name: 'lang',
  in: 'query',
  description: say('value.lang'),
  schema: { type: 'string', enum: ['id', 'en'], default: 'id' },
}

const toParameter = ({ name, place, isRequired, schema, example }: Parameter) => ({
  name,
  in: place,
  required: isRequired,
  description: say(knownKey('reference', `value.${name}`)),
  schema,
  // Several values: the parameter is repeated, or they are joined with ~.
  ...(schema.type === 'array' && { style: 'form', explode: true }),
  ...(example !== undefined && { example: schema.type === 'array' ? example.split('~') : example }),
})

const described = (address: Address): string =>
  address.file === undefined
    ? say(address.text)
    : `${translate('en', 'files', `of.${address.file}.title`)}, ${say(address.text)}`

const contentOf = ({ id, route, mediaType }: Address): Json => {
  if (route !== undefined)
    return { 'application/json': { schema: { $ref: `#/components/schemas/${pascal(id)}Answer` } } }
  if (mediaType.startsWith('text/')) return { [mediaType]: { schema: { type: 'string' } } }
  return { [mediaType]: mediaType === 'application/json' ? { schema: { type: 'object' } } : {} }
}

const operationOf = (address: Address) => ({
  operationId: operationId(address),
  summary: described(address),
  tags: [say(knownKey('reference', `noun.${address.group}`))],
  parameters: [...address.parameters.map(toParameter), { $ref: '#/components/parameters/lang' }],
  responses: {
    '200': { description: described(address), content: contentOf(address) },
    '400': { $ref: '#/components/responses/Problem' },
    ...(address.parameters.some(({ place }) => place === 'path') && {
      '308': { $ref: '#/components/responses/Moved' },
      '404': { $ref: '#/components/responses/Problem' },
    }),
    '503': { $ref: '#/components/responses/Busy' },
  },
})

/** The body as it is sent: what has a default may be left out. */
const bodySchema = ({ command }: CommandAddress): unknown => {
  const { $schema: _, ...schema } = z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' })
  return schema
}

const commandOperationOf = (address: CommandAddress) => ({
  operationId: operationId(address),
  summary: say(address.text),
  description: say('rule_command'),
  tags: [say(knownKey('reference', `noun.${address.group}`))],
  parameters: [{ $ref: '#/components/parameters/lang' }],
  requestBody: { required: true, content: { 'application/json': { schema: bodySchema(address) } } },
  responses: {
    '201': {
      description: say(address.text),
      content: {
        'application/json': { schema: { $ref: `#/components/schemas/${pascal(address.id)}Answer` } },
      },
    },
    ...Object.fromEntries(
      ['400', '401', '403', '404', '409', '413'].map((status) => [
        status,
        { $ref: '#/components/responses/Problem' },
      ]),
    ),
    '503': { $ref: '#/components/responses/Busy' },
  },
})

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/** The whole REST face as OpenAPI 3.1 describes it, from the routes that serve it. */
export function openApiDocument(addressOf: (path: string) => string): Json {
  const addresses = allAddresses()
  const { schemas, named } = answerSchemas(addresses)
  const groups = [...new Set(addresses.map(({ group }) => group))]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Estafet',
      version: methodVersion,
      summary: say('title'),
      description: [
        say('lead'),
        ...(['head', 'error', 'list', 'sample', 'key', 'wait'] as const).map((rule) => say(`rule_${rule}`)),
      ].join('\n\n'),
      license: { name: say('licences'), url: addressOf('/api/v1/licences.txt') },
    },
    servers: [{ url: addressOf('/api/v1') }],
    tags: groups.map((group) => ({ name: say(knownKey('reference', `noun.${group}`)) })),
    paths: Object.fromEntries([
      ...addresses.map((address) => [
        address.path.replaceAll(/:(\w+)/g, '{$1}'),
        { get: operationOf(address) },
      ]),
      ...allCommandAddresses().map((address) => [address.path, { post: commandOperationOf(address) }]),
    ]),
    components: {
      schemas: { ...named, ...schemas },
      parameters: { lang: languageParameter },
      responses: {
        Problem: { description: say('rule_error'), content: problemContent },
        Moved: {
          description: say('rule_key'),
          headers: { Location: { schema: { type: 'string' } } },
        },
        Busy: {
          description: say('rule_wait'),
          headers: { 'Retry-After': { schema: { type: 'integer' } } },
          content: problemContent,
        },
      },
    },
  }
}
