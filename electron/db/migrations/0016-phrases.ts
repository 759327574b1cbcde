import { type Kysely, sql } from 'kysely'

/** An organisation has meetings and no house: the stock phrase that speaks of one says what an office says, unless somebody changed it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`update phrases
    set text_hi = 'कृत कार्यवाही से आगामी बैठक में अवगत कराया जाए।', text_en = 'The action taken is to be reported to the next meeting.'
    where id = '01900000-1000-7000-8000-000000000008' and version = 1
      and text_hi = 'कृत कार्यवाही से सदन को अवगत कराया जाए।' and text_en = 'The action taken is to be reported to the house.'`.execute(db)
}
