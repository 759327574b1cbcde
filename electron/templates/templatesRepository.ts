import { z } from 'zod'
import { type TemplateFields, TemplateItem } from '../../shared/contract/templates.ts'
import { OptionalBilingualName } from '../../shared/domain/bilingual.ts'
import { TemplateId } from '../../shared/domain/ids.ts'
import type { MeetingKind } from '../../shared/domain/meetings.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

export type TemplateValues = TemplateFields & { kind: MeetingKind }

const Items = z.array(TemplateItem)
const CopiesTo = z.array(OptionalBilingualName)

const kind: Kind<'templates', TemplateId, TemplateValues> = {
  entity: 'template',
  table: 'templates',
  id: TemplateId,
  toColumns: ({ kind, minutes, items, copiesTo, noticeText }) => ({
    kind,
    minutes,
    items: JSON.stringify(items),
    copiesTo: JSON.stringify(copiesTo),
    ...toText('noticeText', noticeText),
  }),
  fromRow: (row) => ({
    kind: row.kind,
    minutes: row.minutes,
    items: Items.parse(JSON.parse(row.items)),
    invitees: [],
    copiesTo: CopiesTo.parse(JSON.parse(row.copiesTo)),
    noticeText: fromText('noticeText', row),
  }),
  parts: {
    async load({ trx }, ids) {
      const rows = await trx.selectFrom('templateInvitees').selectAll().where('templateId', 'in', ids).orderBy('position').execute()
      const byTemplate = Map.groupBy(rows, (row) => row.templateId)
      return new Map(
        ids.map((id) => [id, { invitees: (byTemplate.get(id) ?? []).map(({ personId, capacity }) => ({ personId, capacity })) }]),
      )
    },
    async save({ trx }, id, { invitees }) {
      await trx.deleteFrom('templateInvitees').where('templateId', '=', id).execute()
      if (invitees.length === 0) return
      await trx
        .insertInto('templateInvitees')
        .values(invitees.map((invitee, position) => ({ templateId: id, ...invitee, position })))
        .execute()
    },
  },
}

export const templatesRepository = (work: Work) => versioned(work, kind)
