import { type RawBuilder, sql } from 'kysely'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../shared/domain/calendar.ts'
import { type BodyId, PersonId } from '../../shared/domain/ids.ts'
import { queryKeys, type WordQuery } from '../../shared/language/search.ts'
import type { Work } from '../db/unitOfWork.ts'
import { edition, type IndexEntry } from './peopleIndex.ts'

/** So many rows go into one statement. */
const atOnce = 2_000

/** Whom a list is of, and as of when. */
export type PeopleQuery = {
  /** Words typed to find somebody; '' finds all. */
  readonly query: string
  readonly on: CalendarDate
  /** Only those who are members of the body or hold a post in it on the date. */
  readonly bodyId: BodyId | null
}

/** No letter sorts after this one, so that `start` and `start` with it bound all that begins so. */
const last = '\u{10FFFF}'

const ofWord = ({ starts, whole }: WordQuery): RawBuilder<unknown> => {
  const tests = starts.map((start) => sql`(word >= ${start} and word < ${start + last})`)
  if (whole.length > 0) tests.push(sql`word in (${sql.join(whole)})`)
  return sql`select person_id, min(weight) as weight from people_words where ${sql.join(tests, sql` or `)} group by person_id`
}

/** What lists and search read of people: made from them, and never the only place of anything. */
export const peopleIndexRepository = ({ trx }: Work) => {
  const insertAll = async <Row>(rows: readonly Row[], insert: (some: readonly Row[]) => Promise<unknown>): Promise<void> => {
    for (let at = 0; at < rows.length; at += atOnce) await insert(rows.slice(at, at + atOnce))
  }

  return {
    /** Puts these entries in the place of all that there was of those people; who has none is no longer found. */
    async replace(ids: readonly PersonId[], entries: ReadonlyMap<PersonId, IndexEntry>): Promise<void> {
      await insertAll(ids, async (some) => {
        for (const table of ['peopleSorting', 'peopleWords', 'peopleLikeness'] as const) {
          await trx.deleteFrom(table).where('personId', 'in', some).execute()
        }
      })
      const all = [...entries]
      await insertAll(
        all.map(([personId, { sortHi, sortEn }]) => ({ personId, sortHi, sortEn, edition })),
        (some) => trx.insertInto('peopleSorting').values(some).execute(),
      )
      await insertAll(
        all.flatMap(([personId, { words }]) => [...words].map(([word, weight]) => ({ word, personId, weight }))),
        (some) => trx.insertInto('peopleWords').values(some).execute(),
      )
      await insertAll(
        all.flatMap(([personId, { likeness }]) => likeness.map(({ kind, key }) => ({ kind, key, personId }))),
        (some) => trx.insertInto('peopleLikeness').values(some).execute(),
      )
    },

    /** Those of whom there is no entry, or one of another edition; at most so many. */
    async lacking(limit: number): Promise<readonly PersonId[]> {
      const rows = await trx
        .selectFrom('people')
        .leftJoin('peopleSorting', 'peopleSorting.personId', 'people.id')
        .select('people.id')
        .where('deletedAt', 'is', null)
        .where((eb) => eb.or([eb('edition', 'is', null), eb('edition', '<>', edition)]))
        .limit(limit)
        .execute()
      return rows.map(({ id }) => PersonId.parse(id))
    },

    /**
     * The people sought, a page of them, and how many there are in all. Found by name before found by anything else, then by
     * seniority on the date, then by name in the language.
     */
    async page(
      { query, on, bodyId }: PeopleQuery,
      { lang, offset, limit }: { readonly lang: Lang; readonly offset: number; readonly limit: number },
    ): Promise<{ readonly total: number; readonly ids: readonly PersonId[] }> {
      const sought = queryKeys(query).map((word, at) => ({ word, name: sql.raw(`w${at}`) }))
      const found = sought.map(({ word, name }) => sql`join (${ofWord(word)}) as ${name} on ${name}.person_id = s.person_id`)
      const weights = sought.map(({ name }) => sql`${name}.weight`)
      const byWeight = weights.length === 0 ? sql`` : sql`${sql.join(weights, sql` + `)}, `
      const begun = sql`deleted_at is null and (starts_on is null or starts_on <= ${on})`
      const held = sql`${begun} and (ends_on is null or ends_on >= ${on})`
      const ofBody =
        bodyId === null
          ? sql``
          : sql`where s.person_id in (select person_id from memberships where body_id = ${bodyId} and ${held}
              union all select person_id from positions where body_id = ${bodyId} and ${held})`
      const { rows } = await sql<{ id: string; total: number }>`
        select s.person_id as id, count(*) over () as total
        from people_sorting as s
        ${sql.join(found, sql` `)}
        left join (
          select person_id, min(case when ends_on < ${on} then rank + 100000 else rank end) as seniority
          from positions where ${begun} group by person_id
        ) as o on o.person_id = s.person_id
        ${ofBody}
        order by ${byWeight}coalesce(o.seniority, 1000000), ${sql.ref(lang === 'hi' ? 's.sortHi' : 's.sortEn')}, s.person_id
        limit ${limit} offset ${offset}`.execute(trx)
      return { total: Number(rows[0]?.total ?? 0), ids: rows.map(({ id }) => PersonId.parse(id)) }
    },
  }
}
