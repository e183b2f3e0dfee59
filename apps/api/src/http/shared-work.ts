/** Work under way, for all who want what comes of it. */
export interface SharedWork<Outcome> {
  /**
   * Joins the work under way for the key, or begins it.
   * @param gone tells that this one waits no longer; when the last has left, the signal given to `work` is aborted.
   * @returns whether it was begun for this one, and what comes of it.
   */
  join(
    key: string,
    gone: AbortSignal,
    work: (abandoned: AbortSignal) => Promise<Outcome>,
  ): { readonly isFirst: boolean; readonly outcome: Promise<Outcome> }
}

interface Running<Outcome> {
  readonly outcome: Promise<Outcome>
  readonly abandoned: AbortController
  waiting: number
}

/** Lets requests that ask the same at once wait for one answer. */
export function shareWork<Outcome>(): SharedWork<Outcome> {
  const running = new Map<string, Running<Outcome>>()

  const begin = (key: string, work: (abandoned: AbortSignal) => Promise<Outcome>): Running<Outcome> => {
    const outcome = Promise.withResolvers<Outcome>()
    const one: Running<Outcome> = {
      outcome: outcome.promise,
      abandoned: new AbortController(),
      waiting: 0,
    }
    running.set(key, one)
    void work(one.abandoned.signal)
      .finally(() => end(key, one))
      .then(outcome.resolve, outcome.reject)
    return one
  }

  const end = (key: string, one: Running<Outcome>) => {
    if (running.get(key) === one) running.delete(key)
  }

  const leave = (key: string, one: Running<Outcome>) => {
    one.waiting -= 1
    if (one.waiting > 0) return
    // It is ending: who asks the same from now on asks anew.
    end(key, one)
    one.abandoned.abort()
  }

  return {
    join(key, gone, work) {
      const others = running.get(key)
      const one = others ?? begin(key, work)
      one.waiting += 1
      if (gone.aborted) leave(key, one)
      else gone.addEventListener('abort', () => leave(key, one), { once: true })
      return { isFirst: others === undefined, outcome: one.outcome }
    },
  }
}
