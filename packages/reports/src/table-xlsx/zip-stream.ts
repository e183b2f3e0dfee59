import { Readable, pipeline } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of an archive: its text comes piece by piece and is never whole in memory. */
export interface ZipPart {
  readonly name: string
  readonly chunks: AsyncIterable<string> | Iterable<string>
}

interface Written {
  readonly name: Buffer
  readonly at: number
  crc: number
  size: number
  packed: number
}

const signatures = { local: 0x04034b50, descriptor: 0x08074b50, central: 0x02014b50, end: 0x06054b50 }
// Sizes follow the data, names are UTF-8.
const flags = 0x0808
const deflated = 8
// 1 January 1980: the same rows give the same bytes.
const firstDay = 0x21
const largest = 0xffffffff

const record = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

const localHeader = ({ name }: Written): Buffer =>
  Buffer.concat([
    record([4, signatures.local], [2, 20], [2, flags], [2, deflated], [2, 0], [2, firstDay]),
    record([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
    name,
  ])

const centralHeader = ({ name, crc, packed, size, at }: Written): Buffer =>
  Buffer.concat([
    record([4, signatures.central], [2, 20], [2, 20], [2, flags], [2, deflated], [2, 0], [2, firstDay]),
    record(
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ),
    name,
  ])

/**
 * A ZIP archive (APPNOTE 6.3, sizes behind the data) written as it is read: a part is asked for its next piece only
 * when the one before was taken.
 * @throws Error beyond 4 GiB, which would need another form of the format.
 */
export async function* zipStream(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  const sent = (buffer: Buffer): Buffer => {
    at += buffer.length
    if (at > largest) throw new Error('the archive is larger than 4 GiB')
    return buffer
  }
  for await (const { name, chunks } of parts) {
    const file: Written = { name: Buffer.from(name), at, crc: 0, size: 0, packed: 0 }
    written.push(file)
    yield sent(localHeader(file))
    async function* measured() {
      for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk)
        file.crc = crc32(bytes, file.crc)
        file.size += bytes.length
        if (file.size > largest) throw new Error('a part of the archive is larger than 4 GiB')
        if (bytes.length > 0) yield bytes
      }
    }
    const packing = createDeflateRaw()
    // What fails in the rows comes out of the packing; there it is thrown.
    pipeline(Readable.from(measured(), { objectMode: false }), packing, () => {})
    for await (const packed of packing as AsyncIterable<Buffer>) {
      file.packed += packed.length
      yield sent(packed)
    }
    yield sent(record([4, signatures.descriptor], [4, file.crc], [4, file.packed], [4, file.size]))
  }
  const start = at
  for (const file of written) yield sent(centralHeader(file))
  yield record(
    [4, signatures.end],
    [2, 0],
    [2, 0],
    [2, written.length],
    [2, written.length],
    [4, at - start],
    [4, start],
    [2, 0],
  )
}
