import { knownKey, type Language, type TextKey, translate } from '@estafet/i18n'
import {
  type Address,
  allAddresses,
  allCommandAddresses,
  type CommandAddress,
  type Parameter,
} from './addresses.ts'

type Say = (key: TextKey<'reference'>, values?: Readonly<Record<string, string | number>>) => string

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Words between backticks are code. */
const told = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

const style = `
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#595959;--ground:#fff;--band:#f2f2ef;--line:#c9c9c4;--link:#0b4f9e}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#b3b3b3;--ground:#161616;--band:#232323;--line:#4a4a4a;--link:#8fbfff}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header{max-width:60rem;margin:auto;padding:1rem}h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.3rem;margin:2.5rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}h3{font-size:1rem;margin:1.75rem 0 .25rem}
a{color:var(--link)}code{font:.92em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}h3 code{font-size:1rem;background:var(--band);padding:.15rem .35rem}
p{margin:.4rem 0}.soft{color:var(--soft)}nav ul{columns:14rem;padding-left:1.2rem}
dl{margin:.5rem 0;border-left:3px solid var(--line);padding-left:.75rem}dt{margin-top:.4rem}dd{margin:0 0 0 1rem;overflow-wrap:anywhere}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{a{color:inherit}nav{display:none}}`

const valuesOf = (schema: unknown): readonly unknown[] | undefined => {
  if (typeof schema !== 'object' || schema === null) return undefined
  const { enum: words } = schema as { readonly enum?: readonly unknown[] }
  return words
}

/** What a parameter may be, in words. */
function allowed({ schema, name }: Parameter, say: Say): string {
  const values = valuesOf(schema)
  if (values !== undefined) return values.map((value) => `\`${String(value)}\``).join(' ')
  if (schema.type === 'array') {
    const words = valuesOf(schema.items)
    return words === undefined
      ? say('form.several_texts')
      : say('form.several', { values: words.map((word) => `\`${String(word)}\``).join(' ') })
  }
  if (schema.format === 'date' || name === 'dayZero') return say('form.date')
  const form = schema.type === 'integer' ? say('form.integer') : say('form.string')
  return schema.minimum === undefined || schema.maximum === undefined
    ? form
    : say('form.between', { form, min: schema.minimum, max: schema.maximum })
}

const parameterRow = (parameter: Parameter, say: Say): string => {
  const { name, isRequired, schema } = parameter
  const usual =
    schema.default === undefined ? '' : `; ${say('default')} \`${JSON.stringify(schema.default)}\``
  const must = isRequired ? ` <strong>(${say('required')})</strong>` : ''
  return `<dt><code>${name}</code>${must}</dt><dd>${told(say(knownKey('reference', `value.${name}`)))}<br><span class="soft">${told(allowed(parameter, say) + usual)}</span></dd>`
}

const titleOf = ({ file, text }: Address, say: Say, lang: Language): string =>
  file === undefined ? say(text) : `${translate(lang, 'files', `of.${file}.title`)}, ${say(text)}`

const section = (address: Address, say: Say, lang: Language, root: string): string => {
  const { path, parameters, mediaType, example } = address
  const rows = parameters.map((parameter) => parameterRow(parameter, say)).join('')
  const shown = `${root}${example}`
  return [
    `<h3><code>GET ${escaped(path.replaceAll(/:(\w+)/g, '{$1}'))}</code></h3>`,
    `<p>${told(titleOf(address, say, lang))} <span class="soft">(${escaped(mediaType)})</span></p>`,
    rows === ''
      ? `<p class="soft">${told(say('no_parameters'))}</p>`
      : `<dl aria-label="${escaped(say('parameters'))}">${rows}</dl>`,
    `<p>${say('example')}: <a href="${escaped(shown)}"><code>${escaped(shown)}</code></a></p>`,
  ].join('\n')
}

const commandSection = ({ path, text }: CommandAddress, say: Say): string =>
  `<h3><code>POST ${escaped(path)}</code></h3><p>${told(say(text))}</p>`

/** Every address with its parameters and an example, as a page that needs no program to be read. */
export function referencePage(lang: Language, addressOf: (path: string) => string): string {
  const say: Say = (key, values) => translate(lang, 'reference', key, values)
  const root = addressOf('/api/v1')
  const addresses = allAddresses()
  const groups = Map.groupBy(addresses, ({ group }) => group)
  const commands = allCommandAddresses().map((address) => commandSection(address, say))
  const other = lang === 'id' ? 'en' : 'id'
  const link = (href: string, text: string) => `<a href="${escaped(href)}">${told(text)}</a>`
  const rules = (['head', 'error', 'list', 'sample', 'key', 'wait'] as const).map(
    (rule) => `<li>${told(say(`rule_${rule}`))}</li>`,
  )
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(say('title'))} · Estafet</title><link rel="icon" href="${escaped(addressOf('/favicon.svg'))}" type="image/svg+xml"><style>${style}</style></head><body>
<header><p>${link(addressOf('/'), say('home'))} · <a href="?lang=${other}" hreflang="${other}" lang="${other}">${say('other_language')}</a></p></header>
<main><h1>${escaped(say('title'))}</h1><p>${told(say('lead'))}</p>
<ul><li>${link(`${root}/openapi.json`, say('document'))}</li><li>${link(addressOf('/data/kamus'), say('code_book'))}</li><li>${link(`${root}/licences.txt`, say('licences'))}</li></ul>
<nav aria-label="${escaped(say('contents'))}"><ul>${[...groups.keys()].map((group) => `<li><a href="#${group}">${escaped(say(knownKey('reference', `noun.${group}`)))}</a></li>`).join('')}<li><a href="#command">${escaped(say('noun.command'))}</a></li></ul></nav>
<h2>${escaped(say('rules_title'))}</h2><ul>${rules.join('')}</ul>
${[...groups].map(([group, own]) => `<h2 id="${group}">${escaped(say(knownKey('reference', `noun.${group}`)))}</h2>\n${own.map((address) => section(address, say, lang, root)).join('\n')}`).join('\n')}
<h2 id="command">${escaped(say('noun.command'))}</h2>
<p>${told(say('rule_command'))}</p>
${commands.join('\n')}
</main></body></html>
`
}
