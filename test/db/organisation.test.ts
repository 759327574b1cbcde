import { expect, test } from 'vitest'
import { refusalOf, temporaryApp } from './support.ts'

test('the organisation is there from the start, empty, and keeps what it is told', async () => {
  const { client } = await temporaryApp()
  const empty = { name: {}, office: {}, place: {}, address: {}, mediaContactName: {}, mediaContactTitle: {} }
  const lines = {
    ...{ phone: '', email: '', mediaContactPhone: '' },
    ...{ letterheadId: null, letterheadName: '', letterheadFor: ['press-note'] },
  }
  expect(await client.organisation.get()).toEqual({ ...empty, ...lines, version: 1 })
  const changes = { name: { hi: 'जन सेवा मंच', en: 'Jan Seva Manch' }, mediaContactTitle: { hi: 'मीडिया प्रभारी' }, phone: ' 0177-2650000 ' }
  const saved = { ...empty, ...lines, ...changes, phone: '0177-2650000', version: 2 }
  expect(await client.organisation.update({ version: 1, changes })).toEqual(saved)
  expect(await client.organisation.get()).toEqual(saved)
  expect(await refusalOf(client.organisation.update({ version: 1, changes: { phone: '1' } }))).toEqual({
    code: 'CONFLICT',
    data: { entity: 'organisation', id: 'organisation', theirs: saved, yours: { phone: '1' } },
  })
  expect((await client.organisation.update({ version: 2, changes: {} })).version).toBe(2)
})

test('documents name the organisation as it stands', async () => {
  const { app, client } = await temporaryApp()
  await client.organisation.update({ version: 1, changes: { mediaContactName: { hi: 'अनिल नेगी' }, mediaContactPhone: '94180-00000' } })
  expect(await app.transact((services) => services.organisation.facts())).toEqual({
    name: {},
    office: {},
    place: {},
    address: {},
    phone: '',
    email: '',
    mediaContact: { name: { hi: 'अनिल नेगी' }, title: {}, phone: '94180-00000' },
  })
})

test('settings begin as an office has them, and are remembered', async () => {
  const { client } = await temporaryApp()
  const first = {
    ...{ interfaceLanguage: 'hi', theme: 'system', digits: 'latin', noticeDays: 7, userId: null },
    ...{ yearStart: 'january', noticePattern: '{n}/{year}', minutesPattern: '{n}/{year}', decisionPattern: '' },
    ...{ pressPattern: '{n}/{year}', fourEyes: false },
    ...{ leaveRule: 'absent', attendanceThreshold: 75, blankRows: 5 },
  }
  expect(await client.settings.get()).toEqual({ ...first, version: 1 })
  await client.settings.update({ version: 1, changes: { digits: 'devanagari' } })
  expect(await client.settings.get()).toEqual({ ...first, digits: 'devanagari', version: 2 })
  expect((await refusalOf(client.settings.update({ version: 1, changes: { theme: 'dark' } }))).code).toBe('CONFLICT')
})
