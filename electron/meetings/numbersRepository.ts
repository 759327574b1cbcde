import type { CalendarDate } from '../../shared/domain/calendar.ts'
import type { BodyId, DecisionId } from '../../shared/domain/ids.ts'
import type { Work } from '../db/unitOfWork.ts'

/** A number as it was given, and what it counts for. */
type GivenNumber = { readonly number: string; readonly bodyId: BodyId | null; readonly date: CalendarDate | null }

/** The numbers that papers have been given; those of things in the bin too: a number that went out is not given twice. */
export const numbersRepository = ({ trx }: Work) => ({
  /** Of notices, each with the date of the notice. */
  async notices(): Promise<readonly GivenNumber[]> {
    const rows = await trx
      .selectFrom('meetings')
      .select(['noticeNumber as number', 'bodyId', 'noticeDate as date'])
      .where('noticeNumber', 'is not', null)
      .execute()
    return rows.flatMap(({ number, ...row }) => (number === null ? [] : [{ number, ...row }]))
  },

  async minutes(): Promise<readonly string[]> {
    const rows = await trx.selectFrom('meetings').select('minutesNumber as number').where('minutesNumber', 'is not', null).execute()
    return rows.flatMap(({ number }) => number ?? [])
  },

  async decisions(): Promise<readonly string[]> {
    const rows = await trx.selectFrom('decisions').select('number').where('number', 'is not', null).execute()
    return rows.flatMap(({ number }) => number ?? [])
  },

  /** Gives decisions their numbers for good. */
  async numberDecisions(numbers: ReadonlyMap<DecisionId, string>): Promise<void> {
    for (const [id, number] of numbers) await trx.updateTable('decisions').set({ number }).where('id', '=', id).execute()
  },
})
