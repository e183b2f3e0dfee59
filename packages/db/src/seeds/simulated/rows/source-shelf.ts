import type { NewSource } from '../../keep-sources.ts'
import type { SourceIndex } from './simulated-rows.ts'

/** Puts a simulated document on the shelf and says where; the same title is the same document. */
export const sourceShelf = (sources: NewSource[]): ((title: string) => SourceIndex) => {
  const positions = new Map<string, SourceIndex>()
  return (title) => {
    const known = positions.get(title)
    if (known !== undefined) return known
    sources.push({ kind: 'simulated', title: `Dokumen simulasi: ${title}`, publisher: 'Simulasi Estafet' })
    positions.set(title, sources.length - 1)
    return sources.length - 1
  }
}
