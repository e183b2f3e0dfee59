const noticeableMs = 2_000
const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(1)} s`

/** Lines for the person at the terminal, on stderr; stdout carries the log. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Goes on when whoever read what is said has left: a closed pipe must not keep the server from stopping. */
export const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Tells how far the running step is. */
export type Progress = (text: string) => void

/**
 * Says what is being done; a step that takes over two seconds shows that it lives and how far it is. On a terminal
 * the line is rewritten in place, elsewhere one is added now and then.
 */
export async function during<Result>(
  step: string,
  work: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  const { stderr } = process
  const startedAt = performance.now()
  let detail = ''
  let lastSaidAt = startedAt
  const show = () => {
    const elapsed = performance.now() - startedAt
    const text = `… ${step}${detail === '' ? '' : ` (${detail})`}${elapsed > noticeableMs ? `, ${seconds(startedAt)}` : ''}`
    if (stderr.isTTY) stderr.write(`\r\u001b[2K${text}`)
    else if (elapsed > noticeableMs && performance.now() - lastSaidAt > noticeableMs) {
      say(text)
      lastSaidAt = performance.now()
    }
  }
  const timer = setInterval(show, 500).unref()
  if (stderr.isTTY) show()
  // Said before it begins: some steps leave the timer no turn until they are over.
  else say(`… ${step}`)
  try {
    const result = await work((text) => {
      detail = text
      // Work that keeps the processor busy leaves the timer no turn.
      if (performance.now() - lastSaidAt > 500) show()
    })
    say(`${stderr.isTTY ? '\r\u001b[2K' : ''}✓ ${step} (${seconds(startedAt)})`)
    return result
  } catch (error) {
    if (stderr.isTTY) stderr.write('\r\u001b[2K')
    throw error
  } finally {
    clearInterval(timer)
  }
}
