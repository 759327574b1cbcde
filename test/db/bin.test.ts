import { expect, test } from 'vitest'
import { rows } from './rows.ts'
import { runSql, temporaryApp } from './support.ts'

test('everything removed is in the bin under the name it goes by, what was removed last first', async () => {
  const { client, databaseFile } = await temporaryApp()
  for (const row of rows) await runSql(databaseFile, row)
  const tables = [
    'people',
    'positions',
    'bodies',
    'memberships',
    'programmes',
    'venues',
    'meetings',
    'agenda_items',
    'attendance',
    'remarks',
  ]
  const all = [
    ...tables,
    'decisions',
    'actions',
    'press_notes',
    'templates',
    'proposed_items',
    'phrases',
    'action_entries',
    'attachments',
    'photographs',
    'recipients',
  ]
  for (const [index, table] of all.entries()) {
    await runSql(
      databaseFile,
      `update ${table} set deleted_at = '2026-02-06T05:00:${String(index).padStart(2, '0')}.000Z' where id <> 'p2' and length(id) < 5`,
    )
  }
  const entries = await client.bin.list()
  expect(entries.map(({ entity, name }) => [entity, name])).toEqual(
    [
      ['person', { hi: 'महेश वर्मा' }],
      ['position', { hi: 'अध्यक्ष' }],
      ['body', { en: 'Board' }],
      ['membership', { hi: 'महेश वर्मा' }],
      ['programme', { hi: 'अभियान' }],
      ['venue', { hi: 'सभागार' }],
      ['meeting', { hi: 'बैठक' }],
      ['agendaItem', { hi: 'विषय' }],
      ['attendance', { hi: 'महेश वर्मा' }],
      ['remark', { hi: 'वाक्य' }],
      ['decision', { hi: 'निर्णय' }],
      ['action', { hi: 'कार्य' }],
      ['pressNote', { hi: '14' }],
      ['template', { hi: 'समीक्षा बैठक', en: 'Review meeting' }],
      ['proposedItem', { hi: 'प्रस्ताव' }],
      ['phrase', { hi: 'तय हुआ कि' }],
      ['actionEntry', { hi: 'आरंभ' }],
      ['attachment', { hi: 'पत्र.pdf' }],
      ['photograph', { hi: 'बैठक का दृश्य' }],
      ['recipient', { hi: 'दैनिक समाचार' }],
    ].reverse(),
  )
  expect(entries[0]).toEqual({ entity: 'recipient', id: 'rp1', name: { hi: 'दैनिक समाचार' }, removedAt: '2026-02-06T05:00:19.000Z' })
})
