/** One JSON object a line on standard output; everything for a reader goes to standard error. */
export const printLine = (line: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

export const tell = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}
