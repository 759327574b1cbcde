import { AxeBuilder } from '@axe-core/playwright'
import type { RegisterMark } from '../../shared/domain/register.ts'
import { elements, part, tablesOf } from '../documents/readBack.ts'
import { at, readWorkbook, worksOutTo } from '../documents/readWorkbook.ts'
import { percentText, recount, type Told } from '../documents/registerFacts.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved } from './pages/fields.ts'
import { meetingPage, type Names } from './pages/meetingPage.ts'
import { registerPage } from './pages/registerPage.ts'
import { sampleDay } from './pages/sample.ts'
import { words } from './pages/words.ts'

type Status = 'present' | 'online' | 'leave' | 'absent'

/** What happened at three meetings of one body, by person of the sample. */
const happened: Readonly<Record<string, readonly [Status, Status, Status]>> = {
  verma: ['present', 'present', 'online'],
  mehta: ['present', 'present', 'present'],
  thakur: ['present', 'absent', 'absent'],
  negi: ['present', 'leave', 'present'],
  gupta: ['absent', 'absent', 'present'],
}

test('three meetings are held; their register is read, sorted, followed to a meeting, and printed as it happened', async ({ program }) => {
  test.setTimeout(240_000)
  const day = await sampleDay()
  const names: Names = (id) => [...day.people, ...day.bodies].find((each) => each.id === id)?.name.hi ?? ''
  const page = program.page()
  await dayPage(page).loadSample()
  const sample = day.meetings.find(({ id }) => id === 'review')
  if (sample === undefined) throw new Error('the sample has no review meeting')
  const body = names(sample.body ?? '')

  // The sample holds the first; two more are called and held by hand.
  for (const [index, date] of ['2026-02-12', '2026-02-19'].entries()) {
    const title = { hi: `समीक्षा बैठक ${index + 2}`, en: `Review ${index + 2}` }
    await dayPage(page).open(date)
    await dayPage(page).newMeeting({ ...sample, title })
    const screen = meetingPage(page, names)
    await screen.typeDetails({ ...sample, title, programme: undefined })
    await screen.typeAttendance(
      Object.entries(happened).map(([person, statuses]) => ({
        ...{ person, status: statuses[index + 1] ?? 'present', note: {}, arrived: undefined, left: undefined },
        capacity: person === sample.chair ? 'chair' : person === sample.secretary ? 'secretary' : 'member',
      })),
    )
    await screen.advanceTo('notified')
    await screen.advanceTo('held')
  }

  const told = new Map<string, readonly Told[]>(
    sample.attendance.map(({ person, status }) => {
      const later = happened[person]?.slice(1) ?? [null, null]
      // In the sample the register has the time at which one came late.
      const late = sample.attendance.find((one) => one.person === person)?.arrived
      const first: RegisterMark = status === 'present' && late !== undefined && late > sample.start ? 'late' : status
      return [names(person), [first, ...later].map((mark): Told => (mark === null ? null : { mark, counts: true }))]
    }),
  )

  const register = registerPage(page)
  await register.open(body, '2026-01-01', '2026-12-31')
  const shown = await register.shown()
  expect(shown).toHaveLength(told.size)
  for (const [name, cells] of told) {
    const row = shown.find((one) => one.name.includes(name))
    const total = recount(cells, 'absent')
    expect([name, row?.cells]).toEqual([name, cells.map((cell) => register.word(cell?.mark ?? null))])
    expect(row?.totals.slice(0, 2)).toEqual([String(total.attended), String(total.counted)])
    expect(row?.totals[2]).toContain(percentText(total))
  }

  // Sorted and narrowed.
  const percentOf = (name: string) => {
    const { attended, counted } = recount([...told].find(([one]) => name.includes(one))?.[1] ?? [], 'absent')
    return attended / counted
  }
  await register.sort('percent-up')
  const percents = (await register.shown()).map(({ name }) => percentOf(name))
  expect(percents).toEqual(percents.toSorted((a, b) => a - b))
  expect(percents[0]).toBeLessThan(percents.at(-1) ?? 0)
  await register.find('negi')
  await expect.poll(async () => (await register.shown()).map(({ name }) => name)).toEqual([expect.stringContaining(names('negi'))])
  await register.find('')
  await register.sort('seniority')

  // By the keys to a cell, and from the cell to its meeting.
  await register.grid.focus()
  await page.keyboard.press('Control+Home')
  const ordered = await register.shown()
  expect(await register.here()).toBe(ordered[0]?.cells[0])
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await register.here()).toBe(ordered[1]?.cells[1])
  const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze()
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'समीक्षा बैठक 2' })).toBeVisible()
  await page.goBack()
  await expect(register.grid).toBeVisible()
  await register.rowOf(names('mehta')).getByRole('gridcell').nth(2).click()
  await expect(page.getByRole('heading', { level: 1, name: 'समीक्षा बैठक 3' })).toBeVisible()
  await page.goBack()
  await expect(register.grid).toBeVisible()

  // The pictures are drawn; the statement holds them, and says what happened.
  await register.tab('pictures')
  await expect(page.getByRole('img', { name: new RegExp(words('register.overTime')) })).toBeVisible()
  const statement = await program.saved(() => register.export('statement'))
  const [byMeeting = [], byPerson = []] = tablesOf(statement.bytes)
  expect(elements(part(statement.bytes, 'word/document.xml'), 'wp:docPr')).toHaveLength(2)
  for (let place = 0; place < 3; place += 1) {
    const total = recount(
      [...told.values()].map((cells) => cells[place] ?? null),
      'absent',
    )
    expect(byMeeting[1 + place]?.slice(3)).toEqual([
      ...[total.held, total.inRoom, total.online, total.leave, total.absent].map(String),
      percentText(total),
    ])
  }
  for (const [name, cells] of told) {
    const total = recount(cells, 'absent')
    const row = byPerson.find((one) => one[1]?.includes(name))
    expect(row?.slice(2, 8)).toEqual([
      ...[total.held, total.inRoom, total.online, total.leave, total.absent].map(String),
      percentText(total),
    ])
  }

  // The workbook counts itself to the same.
  const workbook = await program.saved(() => register.export('workbook'))
  const sheets = readWorkbook(workbook.bytes)
  const [sheet] = sheets
  if (sheet === undefined) throw new Error('the workbook has no sheet')
  expect(['C6', 'D6', 'E6'].map((cell) => sheet.cells.get(cell)?.format)).toEqual(Array(3).fill('dd-mm-yyyy'))
  for (const [name, cells] of told) {
    const total = recount(cells, 'absent')
    const reference = [...sheet.cells].find(([, { value }]) => value.includes(name))?.[0] ?? ''
    const number = Number(reference.replace(/\D/g, ''))
    expect([name, worksOutTo(sheets, sheet.name, at(6, number)), worksOutTo(sheets, sheet.name, at(7, number))]).toEqual([
      name,
      total.attended,
      total.counted,
    ])
  }

  // A person's own page, and their certificate.
  await register.tab('grid')
  await register.rowOf(names('thakur')).getByRole('rowheader').click()
  await expect(page.getByRole('heading', { level: 1, name: names('thakur') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: body })).toContainText('33.3%')
  await page.getByRole('button', { name: words('register.exports.certificate'), exact: true }).click()
  const certificate = await program.saved(() => page.getByRole('menuitem', { name: words('common.hindi'), exact: true }).click())
  expect(tablesOf(certificate.bytes).flat().flat()).toContain('33.3%')
  await allSaved(page)
})

test('the rules of counting are set where they show, and count at once', async ({ program }) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  const register = registerPage(page)
  const day = await sampleDay()
  const name = (id: string) => [...day.people, ...day.bodies].find((each) => each.id === id)?.name.hi ?? ''
  await register.open(name('working'), '2026-01-01', '2026-12-31')
  const percent = () => register.rowOf(name('chauhan')).getByRole('gridcell').nth(-2)
  await expect(percent()).toContainText('0%')
  await page.getByRole('button', { name: words('register.rules'), exact: true }).click()
  await page.getByRole('radio', { name: words('register.leaves.left-out'), exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(percent()).toHaveText('–')
  await page.getByRole('button', { name: words('register.rules'), exact: true }).click()
  await page.getByRole('radio', { name: words('register.leaves.present'), exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(percent()).toHaveText('100%')
  await allSaved(page)
})
