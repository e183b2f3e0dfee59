import type { ServerResponse } from 'node:http'
import { decode, type Encoding, encode, worthwhile } from './content-encoding.ts'

/** What was found out, before anything of it is sent. */
export interface WholeAnswer {
  /** As the header `Content-Type` says it. */
  readonly mediaType: string
  /** Of what is saved instead of read. */
  readonly fileName?: string | undefined
  readonly body: string | Uint8Array
  /** Packed by its own format, so that packing it again gains nothing. */
  readonly isDense?: boolean
}

interface EncodedAnswer {
  readonly head: readonly string[]
  readonly body: Buffer
  /** False where it is too small to be worth packing, or was asked for as it is. */
  readonly isPacked: boolean
}

/** A public answer ready to be sent again: its headers as node writes them, its body in each encoding asked for. */
export interface CachedAnswer {
  /** What the answer is made from (dataset version and day); another one and the answer is out of date. */
  readonly generation: string
  readonly etag: string
  readonly route: string
  readonly head: readonly string[]
  /** Sent as it is in every encoding. */
  readonly isDense: boolean
  /** As it was found out; left out once it is at hand packed, a tenth as long. */
  readonly body: Buffer | undefined
  readonly encoded: ReadonlyMap<Encoding, EncodedAnswer>
}

/**
 * A browser asks each time and mostly hears 304; a shared cache may answer for half a minute, and for a minute
 * more while it asks. Longer would hold back a correction; the version cannot reach caches that are not ours.
 */
export const publicCacheControl = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60'

// Of one request or of one connection, or written anew for each encoding.
const notKept = new Set([
  'x-request-id',
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
])

/** The headers on the response that belong to the answer, flat: name, value, name, value. */
const keptHeaders = (res: ServerResponse): string[] =>
  res
    .getHeaderNames()
    .filter((name) => !notKept.has(name))
    .flatMap((name) => [res.getHeader(name) ?? []].flat().flatMap((value) => [name, String(value)]))

const bytesOf = ({ body }: WholeAnswer): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)

const describe = (res: ServerResponse, { mediaType, fileName }: WholeAnswer): void => {
  res.setHeader('Content-Type', mediaType)
  if (fileName !== undefined) res.setHeader('Content-Disposition', `attachment; filename="${fileName}"`)
}

/**
 * The answer with the headers all answers of the response's kind have.
 * @param res of the one who asked first, of which nothing is sent yet.
 */
export function toCachedAnswer(
  res: ServerResponse,
  { vary, ...answer }: Pick<CachedAnswer, 'generation' | 'etag' | 'route'> & { readonly vary: string },
  whole: WholeAnswer,
): CachedAnswer {
  describe(res, whole)
  res.setHeader('ETag', answer.etag)
  res.setHeader('Cache-Control', publicCacheControl)
  res.setHeader('Vary', vary)
  return {
    ...answer,
    body: bytesOf(whole),
    isDense: whole.isDense ?? false,
    head: keptHeaders(res),
    encoded: new Map(),
  }
}

/** Sends an answer that is kept nowhere, for whoever is on the way to pack. */
export function sendWhole(res: ServerResponse, whole: WholeAnswer): void {
  const body = bytesOf(whole)
  describe(res, whole)
  res.setHeader('Content-Length', body.length)
  res.end(body)
}

const textBytes = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + 2 * length, 0)

/** Bytes the answer holds in memory with its key and its headers. */
export const sizeOf = (answer: CachedAnswer, key: string): number =>
  1_000 +
  textBytes([key, answer.route, answer.etag, ...answer.head]) +
  (answer.body?.length ?? 0) +
  [...answer.encoded.values()].reduce((sum, { body }) => (body === answer.body ? sum : sum + body.length), 0)

/** The body as it was found out, unpacked where it is kept packed only. */
const plainBody = async ({ body, encoded }: CachedAnswer): Promise<Buffer> => {
  if (body !== undefined) return body
  const packed = [...encoded].find(([, { isPacked }]) => isPacked)
  if (packed === undefined) throw new Error('an answer is kept without its body')
  return decode(packed[1].body, packed[0])
}

/** The answer with its body in one more encoding. */
export async function withEncoding(answer: CachedAnswer, wanted: Encoding): Promise<CachedAnswer> {
  const plain = await plainBody(answer)
  const encoding = answer.isDense ? 'identity' : worthwhile(wanted, plain.length)
  const body = await encode(plain, encoding)
  const head = [
    ...answer.head,
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    'Content-Length',
    String(body.length),
  ]
  const isPacked = encoding !== 'identity'
  const encoded = new Map([...answer.encoded, [wanted, { head, body, isPacked }]])
  return { ...answer, encoded, body: [...encoded.values()].some((each) => each.isPacked) ? undefined : plain }
}
