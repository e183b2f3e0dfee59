// What every spreadsheet takes for the end of a cell, whichever separator its reader chose or its settings have.
// After it, spaces, quotes and invisible signs are passed over, because some readers drop them.
const formulaStart = /(?<=(?:^|[,;\t\r\n])[\s"\p{C}]*)[=+\-@＝＋－＠]/gu
// Control signs at the very beginning, which some programs drop before they look (OWASP, CSV injection).
const hiddenStart = /^[\t\r]/

/**
 * The text with an apostrophe before each sign that would begin a formula: at its start, after a comma, semicolon or
 * tab, and on a new line. Quoting alone does not help: whoever reads a file with another separator than it was
 * written with sees the quote in the middle of a cell, where it means nothing. Full-width signs count, because
 * spreadsheets fold them. Numbers are not texts and keep their minus sign.
 */
export function inertText(text: string): string {
  const inert = text.replace(formulaStart, "'$&")
  return hiddenStart.test(inert) ? `'${inert}` : inert
}
