import type { IsoDay } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import { LRUCache } from 'lru-cache'
import type { HandoverFormat } from './handover-file.ts'

/** A pack of two hundred commitments is some two megabytes. */
const mostBytes = 32_000_000

export interface MadePack {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What a pack is made from; two that agree in all of it say the same. */
export interface PackKey {
  readonly code: string
  readonly date: IsoDay | undefined
  readonly today: IsoDay
  readonly datasetVersion: number
  readonly datasetIdentity: string
  readonly language: Language
  readonly format: HandoverFormat
}

/**
 * Packs that were made, for as long as the data and the day they were made from stand: one takes the processor for
 * seconds, and a head's office may take it in three formats, and again.
 */
export class MadePacks {
  readonly #kept = new LRUCache<string, MadePack>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1_000,
  })

  find(key: PackKey): MadePack | undefined {
    return this.#kept.get(nameOf(key))
  }

  keep(key: PackKey, pack: MadePack): void {
    this.#kept.set(nameOf(key), pack)
  }
}

const nameOf = ({ code, date, today, datasetVersion, datasetIdentity, language, format }: PackKey): string =>
  [code, date ?? '', today, datasetIdentity, datasetVersion, language, format].join(' ')
