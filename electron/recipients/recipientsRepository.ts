import type { RecipientFields } from '../../shared/contract/recipients.ts'
import { RecipientId } from '../../shared/domain/ids.ts'
import { addressProblem } from '../../shared/domain/recipients.ts'
import { problem } from '../app/refusal.ts'
import { fromFlag, fromText, toFlag, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const kind: Kind<'recipients', RecipientId, RecipientFields> = {
  entity: 'recipient',
  table: 'recipients',
  id: RecipientId,
  toColumns: ({ name, reporter, active, ...same }) => ({
    ...toText('name', name),
    ...toText('reporter', reporter),
    active: toFlag(active),
    kind: same.kind,
    medium: same.medium,
    address: same.address,
    language: same.language,
    font: same.font,
  }),
  fromRow: (row) => ({
    name: fromText('name', row),
    kind: row.kind,
    reporter: fromText('reporter', row),
    medium: row.medium,
    address: row.address,
    language: row.language,
    font: row.font,
    active: fromFlag(row.active),
  }),
  check(values) {
    const code = addressProblem(values)
    if (code !== null) throw problem('address', code)
  },
}

export const recipientsRepository = (work: Work) => versioned(work, kind)
