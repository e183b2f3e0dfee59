export { canonicalJson, contentHash } from './content-hash.ts'
export type * from './handover-pack.ts'
