import type { IsoDay } from '@estafet/domain'
import type { z } from 'zod'
import type { DataFile } from '../files/data-file.ts'
import type { FileKey } from '../files/file-key.ts'
import { type CostOf, costOfFile } from '../limits/read-costs.ts'
import type { AskContext, Declared } from './define-route.ts'

/** A table people can take with them: its address is `/<key>.csv`, and `/<key>.xlsx`. */
export interface FileRoute extends Declared {
  readonly key: FileKey
  /** Of the query; strict, so that an unknown parameter is named. */
  readonly input: z.ZodObject
  /** What it cannot be asked without, as an example; empty for most. */
  readonly example: string
  /** Its columns on a day, in their order: the code book explains each. */
  headers(asOf: IsoDay): readonly string[]
  /** Reads what is asked for, its faults included: once a file has begun, none could be told. */
  prepare(ctx: AskContext, input: unknown): Promise<DataFile<unknown>>
}

interface FileDefinition<Input extends z.ZodObject, Row> {
  readonly key: FileKey
  readonly input: Input
  /** Of the page that says the same. */
  readonly cost?: CostOf
  readonly example?: string
  columns(asOf: IsoDay): readonly { readonly header: string }[]
  prepare(ctx: AskContext, input: z.output<Input>): Promise<DataFile<Row>>
}

/** Declares a file; every one people can take goes through here, so that a new one has all formats. */
export const defineFile = <Input extends z.ZodObject, Row>({
  key,
  input,
  cost,
  example = '',
  columns,
  prepare,
}: FileDefinition<Input, Row>): FileRoute => ({
  key,
  input,
  example,
  action: 'read:public',
  cache: 'streamed',
  cost: costOfFile(cost),
  headers: (asOf) => columns(asOf).map(({ header }) => header),
  // Whoever writes the rows reads them with the columns that came with them.
  prepare: async (ctx, asked) => (await prepare(ctx, input.parse(asked))) as unknown as DataFile<unknown>,
})

/** How many rows a file has for what is asked; read in batches and kept nowhere. */
export async function countRows(file: FileRoute, ctx: AskContext, asked: unknown): Promise<number> {
  const { batches } = await file.prepare(ctx, asked)
  let rows = 0
  for await (const batch of batches) rows += batch.length
  return rows
}
