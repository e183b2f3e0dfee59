import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// All that depends on colour among those standards. Everything else holds in every theme or in none.
const colourRules = ['color-contrast', 'link-in-text-block']

const violationsOf = async (page: Page, runOnly: readonly string[]): Promise<string[]> => {
  // Through the debugger, because the page's own policy allows no foreign script. It stays until the page is left.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(source)
  // Each place that passed would be described as well, which takes long on a long page and is read by nobody.
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run(document, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

/** WCAG 2.2 AA and best-practice violations of the page as it stands, one line each; empty is the only pass. */
export const axeViolations = (page: Page): Promise<string[]> => violationsOf(page, standards)

/** Those of them that another theme can bring to a page that is otherwise the same. */
export const axeColourViolations = (page: Page): Promise<string[]> => violationsOf(page, colourRules)
