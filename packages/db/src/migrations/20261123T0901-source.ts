import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`create table source (
    id integer generated always as identity primary key,
    kind text not null,
    title text,
    publisher text,
    url text,
    published_on calendar_day,
    sha256 text,
    licence text,
    note text,
    constraint source_kind_known check (kind in ('web_page','regulation','report','dataset','file','simulated')),
    constraint source_sha256_hex check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint source_url_web check (url ~ '^https?://'),
    constraint source_says_something check (url is not null or title is not null)
  )`.execute(db)
  await sql`create unique index source_url_unique on source (url) where url is not null`.execute(db)
  await sql`comment on table source is 'A document a fact can be traced to: a link or a file, kept once and cited many times.'`.execute(
    db,
  )
  await sql`comment on column source.kind is 'simulated: made for the simulated province; it has no address and proves nothing about a real place.'`.execute(
    db,
  )
  await sql`comment on column source.sha256 is 'Hash of the file as it was read, lower-case hex.'`.execute(db)
}
