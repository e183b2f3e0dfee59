import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importProblem } from './import-zones.ts'

// The two rules oxlint has none for. It loads this file itself (`jsPlugins` in .oxlintrc.json).

interface SyntaxNode {
  readonly source?: { readonly type: string; readonly value?: unknown } | null
  readonly importKind?: string
  readonly exportKind?: string
  readonly specifiers?: readonly {
    readonly importKind?: string
    readonly exportKind?: string
    readonly imported?: { readonly name?: string }
    readonly local?: { readonly name?: string }
  }[]
  readonly callee?: { readonly type: string; readonly name?: string }
  readonly arguments?: readonly unknown[]
}

interface RuleContext {
  readonly filename: string
  report(finding: { node: SyntaxNode; message: string }): void
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const importZones = {
  create(context: RuleContext) {
    const file = relative(root, context.filename).split(sep).join('/')
    const check = (node: SyntaxNode, isType: boolean) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string') return
      const specifiers = node.specifiers ?? []
      const isEachType =
        specifiers.length > 0 &&
        specifiers.every((each) => each.importKind === 'type' || each.exportKind === 'type')
      const message = importProblem(file, {
        specifier,
        isTypeOnly: isType || isEachType,
        names: specifiers.map((each) => each.imported?.name ?? each.local?.name ?? '*'),
      })
      if (message !== null) context.report({ node, message })
    }
    const declaration = (node: SyntaxNode) =>
      check(node, node.importKind === 'type' || node.exportKind === 'type')
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node: SyntaxNode) => check(node, false),
      TSImportType: (node: SyntaxNode) => check(node, true),
    }
  },
}

const noClock = {
  create(context: RuleContext) {
    const check = (node: SyntaxNode) => {
      if (node.callee?.name === 'Date' && node.arguments?.length === 0)
        context.report({ node, message: 'the day is an argument: rules read no clock' })
    }
    return { NewExpression: check, CallExpression: check }
  },
}

// oxlint wants the plugin as the default export.
export default { meta: { name: 'estafet' }, rules: { 'import-zones': importZones, 'no-clock': noClock } }
