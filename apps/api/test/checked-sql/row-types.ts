import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript-api'

/** A statement written by hand as `sql<Row>` and run where it stands, and the type its rows are said to have. */
export interface WrittenQuery {
  /** Where it stands, from the root of the repository. */
  readonly place: string
  /** Its text between the values, by which a statement that runs is known again. */
  readonly text: readonly string[]
  /** What is wrong with a row, by the path of the value; undefined where it is as its type says. */
  misfit(row: unknown): string | undefined
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.esnext.iterator.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
}

const primitive =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.BigIntLike

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'Date' : typeof value

/** What the type says instead of what was found, or undefined where the value is as the type says. */
function misfitOf(checker: ts.TypeChecker, type: ts.Type, value: unknown, path: string): string | undefined {
  const says = () => `${path} is ${kindOf(value)}, its type says ${checker.typeToString(type)}`
  const { flags } = type
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return undefined
  if (type.isUnion()) {
    const misfits = type.types.map((one) => misfitOf(checker, one, value, path))
    if (misfits.includes(undefined)) return undefined
    // What is no null is measured by the one object there may be, whose own fault tells more than the union.
    const objects = type.types.filter((one) => one.flags & ts.TypeFlags.Object)
    const [only] = objects
    return value !== null && typeof value === 'object' && objects.length === 1 && only !== undefined
      ? misfitOf(checker, only, value, path)
      : says()
  }
  if (type.isIntersection() && type.types.some((one) => one.flags & primitive))
    return type.types
      .filter((one) => one.flags & primitive)
      .map((one) => misfitOf(checker, one, value, path))
      .find((misfit) => misfit !== undefined)
  if (type.isStringLiteral() || type.isNumberLiteral())
    return value === type.value
      ? undefined
      : `${path} is ${JSON.stringify(value)}, its type says ${checker.typeToString(type)}`
  if (flags & ts.TypeFlags.BooleanLiteral)
    return String(value) === checker.typeToString(type) && typeof value === 'boolean' ? undefined : says()
  if (flags & ts.TypeFlags.StringLike) return typeof value === 'string' ? undefined : says()
  if (flags & ts.TypeFlags.NumberLike) return typeof value === 'number' ? undefined : says()
  if (flags & ts.TypeFlags.BooleanLike) return typeof value === 'boolean' ? undefined : says()
  if (flags & ts.TypeFlags.BigIntLike) return typeof value === 'bigint' ? undefined : says()
  if (flags & ts.TypeFlags.Null) return value === null ? undefined : says()
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return value === undefined ? undefined : says()
  if (checker.isTupleType(type)) {
    const parts = checker.getTypeArguments(type as ts.TypeReference)
    if (!Array.isArray(value) || value.length !== parts.length) return says()
    return parts
      .map((part, at) => misfitOf(checker, part, value[at], `${path}[${at}]`))
      .find((misfit) => misfit !== undefined)
  }
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference)
    if (!Array.isArray(value) || item === undefined) return says()
    for (const [at, one] of value.entries()) {
      const misfit = misfitOf(checker, item, one, `${path}[${at}]`)
      if (misfit !== undefined) return misfit
    }
    return undefined
  }
  if (type.symbol?.name === 'Uint8Array' || type.symbol?.name === 'Buffer')
    return value instanceof Uint8Array ? undefined : says()
  if (!(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || kindOf(value) !== 'object')
    return says()
  const properties = checker.getPropertiesOfType(type)
  for (const property of properties) {
    const { name } = property
    if (!Object.hasOwn(value as object, name)) {
      if (property.flags & ts.SymbolFlags.Optional) continue
      return `${path}.${name} is not there, its type says ${checker.typeToString(checker.getTypeOfSymbol(property))}`
    }
    const misfit = misfitOf(
      checker,
      checker.getTypeOfSymbol(property),
      Reflect.get(value as object, name),
      `${path}.${name}`,
    )
    if (misfit !== undefined) return misfit
  }
  const others = type.getStringIndexType()
  const known = new Set(properties.map(({ name }) => name))
  for (const [name, one] of Object.entries(value as object)) {
    if (known.has(name)) continue
    if (others === undefined) return `${path}.${name} is read, its type knows nothing of it`
    const misfit = misfitOf(checker, others, one, `${path}.${name}`)
    if (misfit !== undefined) return misfit
  }
  return undefined
}

const isRun = (node: ts.TaggedTemplateExpression): boolean =>
  ts.isPropertyAccessExpression(node.parent) &&
  node.parent.name.text === 'execute' &&
  ts.isCallExpression(node.parent.parent)

const textOf = ({ template }: ts.TaggedTemplateExpression): string[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]

/** Every file of code below a folder. */
export const codeIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name))

/**
 * Every statement in the files that is written as `sql<Row>` and run where it stands.
 * @param root what their places are told from.
 */
export function writtenQueries(root: string, files: readonly string[]): WrittenQuery[] {
  const program = ts.createProgram(files, compilerOptions)
  const checker = program.getTypeChecker()
  const found: WrittenQuery[] = []
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source === undefined) throw new Error(`${file} could not be read`)
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit)
      if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'sql' || !isRun(node)) return
      const [written] = node.typeArguments ?? []
      if (written === undefined) return
      const row = checker.getTypeFromTypeNode(written)
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push({
        place: `${relative(root, file)}:${line + 1}`,
        text: textOf(node),
        misfit: (value) => misfitOf(checker, row, value, 'row'),
      })
    }
    visit(source)
  }
  return found
}
