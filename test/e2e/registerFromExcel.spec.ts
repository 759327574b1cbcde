import type { RegisterMark } from '../../shared/domain/register.ts'
import { tablesOf } from '../documents/readBack.ts'
import { at, readWorkbook, worksOutTo } from '../documents/readWorkbook.ts'
import { percentText, recount, type Told } from '../documents/registerFacts.ts'
import { workbook } from '../unit/directoryImport/workbooks.ts'
import { expect, test } from './host/fixture.ts'
import { allSaved, fill, fillBilingual, go, pick, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { addPersonInline } from './pages/newThings.ts'
import { registerPage } from './pages/registerPage.ts'
import { words } from './pages/words.ts'

const body = 'ज़िला कार्यसमिति'.normalize('NFC')
const members = ['अनिल नेगी', 'सुनीता ठाकुर', 'राजेश चौहान', 'मीना शर्मा', 'विजय राणा', 'गीता सूद']
const [anil = '', sunita = '', rajesh = '', meena = '', vijay = ''] = members
const guest = 'तारा बिष्ट'
const dates = ['2026-03-05', '2026-03-12', '2026-03-19'] as const

/** What happened at each meeting to those who were not simply there; the second is put right after its minutes were approved. */
const exceptions: readonly Readonly<Record<string, RegisterMark>>[] = [
  { [rajesh]: 'absent', [meena]: 'late' },
  { [anil]: 'leave', [vijay]: 'absent' },
  { [sunita]: 'online', [rajesh]: 'late', [meena]: 'absent' },
]
const corrected = { meeting: 1, name: vijay, mark: 'online' } as const

const told = (name: string): readonly Told[] => {
  if (name === guest) return [{ mark: 'substitute', counts: false }, null, null]
  return exceptions.map((marks, meeting) => {
    const mark = meeting === corrected.meeting && name === corrected.name ? corrected.mark : (marks[name] ?? 'present')
    return { mark, counts: true }
  })
}

test('a directory comes from Excel, three meetings are held, one is corrected; register and statement tell what happened', async ({
  program,
}) => {
  test.setTimeout(240_000)
  const page = program.page()
  await go(page, '/people/import')
  const list = await workbook({
    rows: [['नाम', 'मोबाइल', 'निकाय', 'सदस्यता कब से'], ...members.map((name, index) => [name, `94180 1234${index}`, body, '01.01.2026'])],
  })
  await page.locator('input[type=file]').setInputFiles({
    name: 'सदस्य.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(list),
  })
  const holds = (letter: string) => page.getByRole('combobox', { name: words('directoryImport.holdsOf', { letter }), exact: true })
  for (const [letter, field] of Object.entries({ A: 'name', B: 'phone', C: 'body', D: 'memberFrom' }))
    await holds(letter).selectOption(field)
  await press(page, words('directoryImport.compare'))
  await expect(page.getByRole('button', { name: `${words('directoryImport.kind.new')} (${members.length})` })).toBeVisible()
  await press(page, words('directoryImport.apply'))
  await expect(page.getByRole('heading', { name: words('directoryImport.doneTitle') })).toBeVisible()

  const screen = meetingPage(page, String)
  const row = (name: string) => page.getByRole('row').filter({ hasText: name }).first()
  const status = (name: string, is: string) => row(name).getByRole('radio', { name: words(`terms.attendanceStatus.${is}`) })
  for (const [index, date] of dates.entries()) {
    await go(page, `/day/${date}`)
    await press(page, words('day.newMeeting'))
    const dialog = page.getByRole('dialog')
    const title = `मासिक बैठक ${index + 1}`
    await fillBilingual(dialog, words('meeting.title'), { hi: title, en: `Monthly meeting ${index + 1}` })
    await fill(dialog, words('meeting.date'), date)
    await fill(dialog, words('meeting.start'), '11:00')
    await press(dialog, words('common.create'))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await pick(page, words('meeting.body'), body)
    await pick(page, words('meeting.chair'), sunita)
    await fill(page, words('meeting.end'), '13:00')
    await allSaved(page)
    await screen.openTab('attendance')
    await press(page, words('attendance.callMembers'))
    for (const name of members) await expect(row(name)).toBeVisible()
    for (const [name, mark] of Object.entries(exceptions[index] ?? {})) {
      if (mark === 'late') await row(name).locator('input[type=time]').first().fill('11:20')
      else
        await row(name)
          .getByText(words(`terms.attendanceStatus.${mark}`), { exact: true })
          .click()
    }
    if (index === 0) {
      await addPersonInline(page, page, words('attendance.addPerson'), {
        honorific: { hi: 'सुश्री', en: 'Ms' },
        name: { hi: guest, en: 'Tara Bisht' },
        gender: 'female',
        post: { hi: 'पर्यवेक्षक', en: 'Observer' },
      })
      await press(row(guest), words('attendance.more', { name: `सुश्री ${guest}` }))
      const substitute = page.getByRole('combobox', { name: words('attendance.substituteFor') }).first()
      await substitute.fill(rajesh)
      await substitute.press('Enter')
      await expect(row(guest)).toContainText(words('attendance.inPlaceOf', { name: rajesh }))
    }
    await allSaved(page)
    await screen.advanceTo('notified')
    await screen.advanceTo('held')
    if (index !== corrected.meeting) continue
    await screen.advanceTo('review')
    await press(page, words('meeting.advance.approved'))
    await press(page.getByRole('dialog'), words('meeting.advance.approved'))
    await expect(page.getByText(words('meeting.locked'))).toBeVisible()
    await screen.openTab('attendance')
    await press(row(corrected.name), words('attendance.correctOf', { name: corrected.name }))
    await dialog.getByRole('combobox', { name: words('attendance.status'), exact: true }).selectOption(corrected.mark)
    await dialog.getByRole('textbox', { name: new RegExp(`^${words('meeting.reason')}`) }).fill('दूरभाष से जुड़े थे')
    await press(dialog, words('attendance.correct'))
    await expect(page.getByRole('list', { name: words('attendance.corrections') })).toContainText('दूरभाष से जुड़े थे')
    await expect(status(corrected.name, corrected.mark)).toBeChecked()
  }

  const register = registerPage(page)
  await register.open(body, '2026-01-01', '2026-12-31')
  const everybody = [...members, guest]
  const shown = await register.shown()
  for (const name of everybody) {
    const cells = told(name)
    const total = recount(cells, 'absent')
    const found = shown.find((one) => one.name.includes(name))
    expect([name, found?.cells]).toEqual([name, cells.map((cell) => register.word(cell?.mark ?? null))])
    expect([name, ...(found?.totals.slice(0, 2) ?? [])]).toEqual([name, String(total.attended), String(total.counted)])
  }

  const printed = tablesOf((await program.saved(() => register.export('register'))).bytes)
    .flat()
    .filter((cells) => members.some((name) => cells.some((cell) => cell.includes(name))))
  expect(printed).toHaveLength(members.length)
  for (const cells of printed) {
    const name = members.find((one) => cells.some((cell) => cell.includes(one))) ?? ''
    expect([name, cells.includes(percentText(recount(told(name), 'absent')))]).toEqual([name, true])
  }

  const statement = tablesOf((await program.saved(() => register.export('statement'))).bytes)
  const [byMeeting = [], byPerson = []] = statement
  for (const [place] of dates.entries()) {
    const total = recount(
      members.map((name) => told(name)[place] ?? null),
      'absent',
    )
    const counts = [total.held, total.inRoom, total.online, total.leave, total.absent].map(String)
    expect(byMeeting[1 + place]?.slice(3)).toEqual([...counts, percentText(total)])
  }
  for (const name of members) {
    const total = recount(told(name), 'absent')
    const counts = [total.held, total.inRoom, total.online, total.leave, total.absent].map(String)
    expect(byPerson.find((one) => one[1]?.includes(name))?.slice(2, 8)).toEqual([...counts, percentText(total)])
  }

  const sheets = readWorkbook((await program.saved(() => register.export('workbook'))).bytes)
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('the workbook has no sheet')
  for (const name of members) {
    const total = recount(told(name), 'absent')
    const reference = [...sheet.cells].find(([, { value }]) => value.includes(name))?.[0] ?? ''
    const number = Number(reference.replace(/\D/g, ''))
    const counted = [6, 7].map((column) => worksOutTo(sheets, sheet.name, at(column, number)))
    expect([name, ...counted]).toEqual([name, total.attended, total.counted])
  }
})
