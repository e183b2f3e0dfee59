// Readers for search schemas. They take what the address gives (text) and what a link in the program gives (typed).

export type RawSearch = Record<string, unknown>

/** Text that is not empty. */
export const textParam = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined

/** More than any list of the site has; what is asked for beyond it would only be work. */
const mostOfList = 50

/** A list written `a~b~c`, in order; repeats are kept, for the server to refuse. */
export const listParam = (raw: unknown): string[] => {
  const parts = Array.isArray(raw) ? raw.map(String) : (textParam(raw)?.split('~') ?? [])
  return parts.filter((part) => part !== '').slice(0, mostOfList)
}

/** A whole number from 1, else 1: a page that does not exist is no reason for an error. */
export const pageParam = (raw: unknown): number => {
  const page = Number(raw)
  return Number.isInteger(page) && page >= 1 ? page : 1
}

/** The first of the words given (`a~b`) that is allowed, else nothing. For cosmetic parameters; let the server judge codes and dates. */
export const choiceParam = <Word extends string>(
  raw: unknown,
  allowed: readonly Word[],
): Word | undefined => {
  const words: readonly string[] = allowed
  return listParam(raw).find((each): each is Word => words.includes(each))
}

/** Those of a list that are allowed, each once. */
export const choicesParam = <Word extends string>(raw: unknown, allowed: readonly Word[]): Word[] => {
  const asked = listParam(raw)
  return allowed.filter((word) => asked.includes(word))
}
