import { parentPort, workerData } from 'node:worker_threads'
import type { ApartRequest } from './render-apart.ts'
import { renderHandoverXlsx } from './render-handover-xlsx.ts'

const { document, language } = workerData as ApartRequest
const bytes = await renderHandoverXlsx(document, language)
// Copied once if the library has it inside something larger, then handed over and not copied.
const whole = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
parentPort?.postMessage(whole, [whole.buffer as ArrayBuffer])
