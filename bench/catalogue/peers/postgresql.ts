import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { PrepareEngine } from '../engine.ts'

/** PostgreSQL (PGlite, in this process): its English full text, and trigrams for what that cannot split. */
export const postgresql: PrepareEngine = async (documents) => {
  const database = await PGlite.create({ extensions: { pg_trgm } })
  await database.exec(`
    create extension pg_trgm;
    create table topic (id text, head text, body text, words tsvector);
  `)
  for (const { id, head, body } of documents) {
    await database.query(
      `insert into topic values ($1, $2, $3,
        setweight(to_tsvector('english', $2), 'A') || setweight(to_tsvector('english', left($3, 200000)), 'D'))`,
      [id, head, body],
    )
  }
  await database.exec('create index on topic using gin (words); analyze topic;')
  return {
    name: 'PostgreSQL',
    how: 'English full text, any word; pg_trgm for Japanese',
    async search(query, limit) {
      const { rows } = /[^\x20-\x7e]/.test(query)
        ? await database.query<{ id: string }>(
            'select id from topic order by word_similarity($1, head) desc, id limit $2',
            [query.normalize('NFKC'), limit],
          )
        : await database.query<{ id: string }>(
            `select id from topic,
               (select replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery as asked) query
             where words @@ asked order by ts_rank(words, asked) desc, id limit $2`,
            [query, limit],
          )
      return rows.map(({ id }) => id)
    },
    end: () => database.close(),
  }
}
