import { Worker } from 'node:worker_threads'
import type { Language } from '@estafet/i18n'
import type { HandoverDocument } from '../handover-pack.ts'

/** What the thread is given. */
export interface ApartRequest {
  readonly document: HandoverDocument
  readonly language: Language
}

/**
 * The pack as a workbook, written in a thread of its own: the library writes all of it in one go, which for a large
 * region would let nobody else work for a third of a second.
 * @throws the reason of `signal` once it is aborted.
 */
export async function renderHandoverXlsxApart(
  document: HandoverDocument,
  language: Language,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  signal?.throwIfAborted()
  const request: ApartRequest = { document, language }
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { workerData: request })
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const stop = () => reject(signal?.reason)
  signal?.addEventListener('abort', stop, { once: true })
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', () => reject(new Error('the thread ended without a workbook')))
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', stop)
    await worker.terminate()
  }
}
