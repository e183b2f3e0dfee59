import type { PageRequest, RenderedPage } from './page-renderer.ts'

/** Puts a drawn page into the page the web was built with. */
export type FillPage = (page: RenderedPage, read: Pick<PageRequest, 'language' | 'view' | 'href'>) => string

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What stands around two marks of the built page, and between them. */
const around = (html: string, name: string): readonly [before: string, after: string, between: string] => {
  const [open, close] = [`<!--${name}-->`, `<!--/${name}-->`]
  const [start, end] = [html.indexOf(open), html.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`the built page has no place for its ${name}`)
  return [html.slice(0, start), html.slice(end + close.length), html.slice(start + open.length, end)]
}

/**
 * @param html `index.html` of the built web, with the marks `head`, `app` and `late`.
 * @throws Error where a mark is missing.
 */
export function pageTemplate(html: string): FillPage {
  const [beforeHead, rest] = around(html, 'head')
  // What stands in the room of the app is the app's alone: it would take a space for something it did not draw.
  const [beforeApp, afterApp] = around(rest, 'app')
  // A page that is here is not late. What is said besides to browsers that are too old for the program is for the first
  // script to take out of its comment (early.js): browsers without styles would show it to everybody.
  const [beforeLate, afterLate, late] = around(afterApp, 'late')
  const opening = beforeApp.trimEnd()
  const closing = `${beforeLate.trimStart()}<!--${late.replaceAll('--', '')}-->${afterLate.trimStart()}`
  return ({ head, body, answers }, { language, view, href }) => {
    const start = beforeHead.replace(/<html lang="[^"]*"/, `<html lang="${language}" data-view="${view}"`)
    // A browser does not run a script of this type, and only the sign that could end it has a meaning in it.
    const data =
      answers === undefined
        ? ''
        : `<script type="application/json" id="answers" data-address="${attribute(href)}">${answers.replaceAll('<', '\\u003c')}</script>`
    return `${start}${head}${opening}${body}${closing.replace('</body>', () => `${data}</body>`)}`
  }
}
