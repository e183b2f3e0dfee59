import type { Language } from '@estafet/i18n'
import type { z } from 'zod'
import type { ReadCost } from '../limits/read-costs.ts'
import type { DatasetVersion } from '../runtime/dataset-version.ts'
import type { AskContext, Declared } from './define-route.ts'

/** What a document is made from beside what questions are answered from. */
export interface DownloadContext extends AskContext {
  readonly dataset: DatasetVersion
  readonly addressOf: (path: string) => string
  /** Of a page that is read by people: the best of the address and of what the browser prefers. */
  readonly readerLang: Language
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal | undefined
  /** Does the work in a turn of the client. */
  inTurn<Result>(cost: ReadCost, work: () => Promise<Result>): Promise<Result>
}

export interface Download {
  readonly body: string | Uint8Array
  /** Of what is saved instead of read. */
  readonly fileName?: string
}

/** A document at an address: no table, and no answer to a question. */
export interface DownloadRoute<Input extends z.ZodObject = z.ZodObject> extends Declared {
  readonly name: string
  readonly path: `/${string}`
  readonly mediaType: string
  readonly input: Input
  make(ctx: DownloadContext, input: z.output<Input>): Promise<Download> | Download
}

/** Declares a document. */
export const defineDownload = <Input extends z.ZodObject>(
  route: DownloadRoute<Input>,
): DownloadRoute<Input> => route
