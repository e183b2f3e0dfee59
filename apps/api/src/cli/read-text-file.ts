import { readFileSync } from 'node:fs'
import { DomainError } from '@estafet/domain'

const stdin = 0

// UTF-16 as Windows writes it: by its mark, or by the empty half of a first letter that is an ASCII sign.
const encodingOf = (bytes: Uint8Array): string | undefined => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16 LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16 BE'
  if (second === 0 && first !== 0) return 'UTF-16 LE'
  return first === 0 ? 'UTF-16 BE' : undefined
}

/**
 * The text of a file somebody made, or of standard input for `-`. A byte-order mark is passed over.
 * @throws DomainError where it cannot be read, or names the encoding where it is not UTF-8.
 */
export function readTextFile(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file === '-' ? stdin : file)
  } catch {
    throw new DomainError('not_found', 'file_unreadable', { value: file })
  }
  const encoding = encodingOf(bytes)
  if (encoding !== undefined) throw new DomainError('invalid', 'file_encoding', { value: file, encoding })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DomainError('invalid', 'file_not_utf8', { value: file })
  }
}
