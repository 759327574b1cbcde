import type { ProgrammeFields } from '../../shared/contract/programmes.ts'
import { ProgrammeId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const kind: Kind<'programmes', ProgrammeId, ProgrammeFields> = {
  entity: 'programme',
  table: 'programmes',
  id: ProgrammeId,
  toColumns: ({ name }) => toText('name', name),
  fromRow: (row) => ({ name: fromText('name', row), dates: [] }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('programmeDates').selectAll().where('programmeId', 'in', ids).orderBy('date').execute()
      const byProgramme = Map.groupBy(rows, (row) => row.programmeId)
      return new Map(ids.map((id) => [id, { dates: (byProgramme.get(id) ?? []).map((row) => row.date) }]))
    },
    async save({ trx }, id, { dates }) {
      await trx.deleteFrom('programmeDates').where('programmeId', '=', id).execute()
      if (dates.length === 0) return
      await trx
        .insertInto('programmeDates')
        .values(dates.map((date) => ({ programmeId: id, date })))
        .execute()
    },
  },
}

export const programmesRepository = (work: Work) => versioned(work, kind)
