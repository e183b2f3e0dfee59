import pg from 'pg'
import { englishSentences, sentences, titleParts } from './sentences.ts'

const arrayOf = (texts: readonly string[]): string =>
  `array[${texts.map((text) => pg.escapeLiteral(text)).join(',')}]`
const one = (texts: readonly string[], salt: number): string =>
  `(${arrayOf(texts)})[1 + pg_temp.pick(seed, salt + ${salt}, ${texts.length})]`

/**
 * Chance as a function of a row's number and a salt, so that every run loads the same rows, in the database itself:
 * nothing has to cross the wire. Sentences are put together from a fixed stock.
 */
export const helpersSql = `
create function pg_temp.chance(seed bigint, salt int) returns double precision immutable language sql as
  $$ select ((hashint8extended(seed, salt) >> 11) & 9007199254740991)::float8 / 9007199254740992.0 $$;
create function pg_temp.pick(seed bigint, salt int, n int) returns int immutable language sql as
  $$ select (pg_temp.chance(seed, salt) * n)::int % n $$;
create function pg_temp.word(words text[], seed bigint, salt int) returns text immutable language sql as
  $$ select words[1 + pg_temp.pick(seed, salt, cardinality(words))] $$;
create function pg_temp.sentence(seed bigint, salt int) returns text immutable language sql as
  $$ select ${one(sentences, 0)} $$;
create function pg_temp.english(seed bigint, salt int) returns text immutable language sql as
  $$ select ${one(englishSentences, 0)} $$;
create function pg_temp.title(seed bigint, salt int) returns text immutable language sql as
  $$ select ${one(titleParts.acts, 0)} || ' ' || ${one(titleParts.objects, 1)} || ' ' || ${one(titleParts.manners, 2)}
    || ' ' || ${one(titleParts.audiences, 3)} $$;
create temp table place as
  select row_number() over (order by md5(code))::int as n, code from region where kind <> 'province';
create index on place (n);
create index on place (code);
`
