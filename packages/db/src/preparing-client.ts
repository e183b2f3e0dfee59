import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import pg from 'pg'

/** Plans a connection holds at the most. The product asks some 200 texts; a crawler of filters asks without end. */
const mostNames = 500
/** Texts with more values are sent without a name: they hold lists of rows, are as long as these and asked once. */
const mostValues = 200

interface RememberingClient {
  readonly connection: { readonly parsedStatements: Record<string, string> }
}

type Query = (...args: unknown[]) => unknown

const opens = /^\s*(begin|start transaction)\b/i
const closes = /^\s*(commit|rollback|end|abort)\s*(transaction|work)?\s*;?\s*$/i

/**
 * A pg client that names each parametrised text, so PostgreSQL parses and plans it once a connection; the texts asked
 * longest ago lose their plan to new ones. Measured on the product's reads this is worth a third of the time; see
 * docs/decisions.
 */
export class PreparingClient extends pg.Client {
  #made = 0
  #isInTransaction = false
  /** Plans to let go of between transactions: a statement that fails inside of one would end it. */
  readonly #outdated: string[] = []
  readonly #names = new LRUCache<string, string>({
    max: mostNames,
    dispose: (name) => void this.#outdated.push(name),
  })

  // A name is not given twice: a plan that is being let go of must not be taken for one that stands.
  #nameOf(text: string): string {
    const known = this.#names.get(text)
    if (known !== undefined) return known
    const name = `${createHash('sha1').update(text).digest('base64url')}.${this.#made++}`
    this.#names.set(text, name)
    return name
  }

  async #letGo(send: Query): Promise<void> {
    for (const name of this.#outdated.splice(0)) {
      const released = send(`deallocate ${pg.escapeIdentifier(name)}`) as Promise<unknown>
      // One whose text could not be parsed was never there.
      await released.catch(() => {})
      // pg remembers the text of each name it has parsed.
      delete (this as unknown as RememberingClient).connection.parsedStatements[name]
    }
  }

  // pg's overloads cannot be spelled in one signature; only Kysely's (text, values) call is changed.
  override query = ((...args: unknown[]): unknown => {
    const [text, values] = args
    const send = super.query.bind(this) as unknown as Query
    if (args.length !== 2 || typeof text !== 'string' || !Array.isArray(values)) return send(...args)
    const wasInTransaction = this.#isInTransaction
    if (opens.test(text)) this.#isInTransaction = true
    else if (closes.test(text)) this.#isInTransaction = false
    const ask = () => {
      const isNamed = values.length > 0 && values.length <= mostValues
      return isNamed ? send({ name: this.#nameOf(text), text, values }) : send(text, values)
    }
    return wasInTransaction || this.#outdated.length === 0 ? ask() : this.#letGo(send).then(ask)
  }) as typeof pg.Client.prototype.query
}
