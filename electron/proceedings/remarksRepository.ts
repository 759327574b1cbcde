import type { RemarkFields } from '../../shared/contract/proceedings.ts'
import { type AgendaItemId, RemarkId } from '../../shared/domain/ids.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'
import { lineTables } from './lineTables.ts'

export type RemarkValues = RemarkFields & { itemId: AgendaItemId }

const kind: Kind<'remarks', RemarkId, RemarkValues> = {
  entity: 'remark',
  table: 'remarks',
  id: RemarkId,
  orderedIn: 'itemId',
  orderedWith: lineTables,
  toColumns: ({ itemId, personId, verb, text, press }) => ({ itemId, personId, verb, ...toText('text', text), press: toFlag(press) }),
  fromRow: (row) => ({
    itemId: row.itemId,
    personId: row.personId,
    verb: row.verb,
    text: fromText('text', row),
    press: fromFlag(row.press),
  }),
}

export const remarksRepository = (work: Work) => versioned(work, kind)
