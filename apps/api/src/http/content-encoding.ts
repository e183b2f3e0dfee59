import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Below this, the header costs more than compression saves. */
const smallestBytes = 1_000
const brotliQuality = 5

const compressors = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}

// Clients send one of a few texts; reading each once keeps this off the path of every request.
const known = new Map<string, Encoding>()
const mostKnown = 200

const offered: readonly Encoding[] = ['br', 'gzip', 'identity']

// Its types are of the version before, which knew no preference of the server's own among equals.
interface PreferringNegotiator {
  encoding(
    available: readonly Encoding[],
    options: { readonly preferred: readonly Encoding[] },
  ): Encoding | undefined
}

const bestEncoding = (header: string): Encoding => {
  const negotiator = new Negotiator({
    headers: { 'accept-encoding': header },
  }) as unknown as PreferringNegotiator
  return negotiator.encoding(offered, { preferred: offered }) ?? 'identity'
}

/** The best encoding an `Accept-Encoding` header allows. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const remembered = known.get(header)
  if (remembered !== undefined) return remembered
  const chosen = bestEncoding(header)
  if (known.size < mostKnown) known.set(header, chosen)
  return chosen
}

/** The encoding worth using for a body of that size. */
export const worthwhile = (encoding: Encoding, bytes: number): Encoding =>
  bytes < smallestBytes ? 'identity' : encoding

export const encode = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'identity' ? Promise.resolve(body) : compressors[encoding](body)

/** What was encoded. */
export const decode = (body: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'identity') return Promise.resolve(body)
  return encoding === 'br' ? promisify(brotliDecompress)(body) : promisify(gunzip)(body)
}
