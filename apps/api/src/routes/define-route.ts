import type { Database } from '@estafet/db'
import type { Action, Actor, IsoDay } from '@estafet/domain'
import type { Language } from '@estafet/i18n'
import type { z } from 'zod'
import type { CostOf } from '../limits/read-costs.ts'
import type { CacheClass } from '../http/cache-class.ts'

/** What every question is answered from, whichever way it came. */
export interface AskContext {
  readonly db: Database
  /** The calendar day in Jakarta; the kept state is that of this day. */
  readonly today: IsoDay
  /** Who asks. */
  readonly actor: Actor
  /** The language the address asks for. */
  readonly lang: Language
}

/** What every address declares, whatever it answers with. */
export interface Declared {
  readonly action: Action
  readonly cache: CacheClass
  readonly cost: CostOf
}

/** One question the product answers: the app asks it by its name, researchers by its path. */
export interface Route<
  Input extends z.ZodObject = z.ZodObject,
  Answer extends object = object,
  Output extends z.ZodType = z.ZodType,
> extends Declared {
  /** For researchers, with the names of the values in it: `/regions/:code/lanes`. Without one only the app asks. */
  readonly path?: `/${string}` | undefined
  /** Of the values in the path and of the query together; strict, so that an unknown parameter is named. */
  readonly input: Input
  /** What is answered. It is read by nobody while the server runs: the suite holds every answer against it. */
  readonly output: Output
  answer(ctx: AskContext, input: z.output<Input>): Promise<Answer> | Answer
  /** The same answer as the text of an object with at least one field, where the database wrote it so. */
  text?(ctx: AskContext, input: z.output<Input>): Promise<string>
  /** The day it is about, where that is neither `asOf` nor today. */
  heldOn?(answer: Answer): IsoDay
  /** What researchers get beside, in words. */
  told?(answer: Answer, ctx: AskContext): object
  /** Of what they get, where it is more than `output`. */
  readonly toldOutput?: z.ZodObject
}

/** What stands in JSON: nothing of it can be changed, and what is left out is not there. */
type Written<Value> = Value extends readonly unknown[] | object
  ? { readonly [Key in keyof Value]: Written<Exclude<Value[Key], undefined>> }
  : Value

/** Declares a question. */
export const defineRoute = <Input extends z.ZodObject, Answer extends object, Output extends z.ZodType>(
  route: Route<Input, Answer, Output>,
): Route<Input, Answer, Output> => route

/** Questions of one noun by what is asked of it. */
export type Routes = Readonly<Record<string, Route>>

type Differs<Answer, Described> = [Written<Answer>] extends [Written<Described>]
  ? [Written<Described>] extends [Written<Answer>]
    ? never
    : 'the schema allows what is never answered'
  : 'the schema does not allow what is answered'

/** What every question must be: its answer as its schema describes it. What is not does not compile, and says how it differs. */
export type AsDescribed<Nouns> = {
  readonly [Noun in keyof Nouns]: {
    readonly [Asked in keyof Nouns[Noun]]: Nouns[Noun][Asked] extends Route<
      infer _,
      infer Answer,
      infer Output
    >
      ? [Differs<Answer, z.output<Output>>] extends [never]
        ? unknown
        : { readonly differs: Differs<Answer, z.output<Output>> }
      : never
  }
}
