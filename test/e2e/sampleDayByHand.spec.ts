import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { languages } from '../../shared/domain/bilingual.ts'
import { bodyText, tablesOf } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { directoryPages } from './pages/directoryPages.ts'
import { allSaved, fill, fillBilingual } from './pages/fields.ts'
import { meetingPage, type Names } from './pages/meetingPage.ts'
import { pressPage } from './pages/pressPage.ts'
import { sampleDay } from './pages/sample.ts'
import { words } from './pages/words.ts'

const run = promisify(execFile)

test('the whole sample day, typed in by hand, gives the same documents as its file', async ({ program }) => {
  test.setTimeout(400_000)
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-byhand-'))
  await run(process.execPath, ['electron/demo.ts', '--out', folder])
  const expected = (name: string) => readFile(join(folder, name)).then((bytes) => new Uint8Array(bytes))

  const day = await sampleDay()
  const names: Names = (id) => [...day.people, ...day.bodies, ...day.programmes].find((each) => each.id === id)?.name.hi ?? ''
  const page = program.page()
  const directory = directoryPages(page)
  if (day.organisation !== undefined) await directory.fillOrganisation(day.organisation)
  for (const person of day.people) await directory.addPerson(person)
  for (const body of day.bodies) await directory.addBody(body)
  for (const programme of day.programmes) await directory.addProgramme(programme)
  const venues = new Map(day.meetings.flatMap(({ venue }) => (venue === undefined ? [] : [[venue.hi, venue]])))
  for (const venue of venues.values()) await directory.addVenue(venue)

  for (const [index, meeting] of day.meetings.entries()) {
    await dayPage(page).open(meeting.date)
    await dayPage(page).newMeeting(meeting)
    const screen = meetingPage(page, names)
    await screen.typeDetails(meeting)
    await screen.typeAgenda(meeting.agenda)
    // Half-way through: a reload must find everything as it was typed.
    if (index === 0) {
      await page.reload()
      await screen.openTab('agenda')
      for (const item of meeting.agenda) await expect(page.getByText(item.title.hi ?? '').first()).toBeVisible()
    }
    await screen.typeAttendance(meeting.attendance)
    await screen.typeProceedings(meeting.agenda)
    await screen.advanceTo('notified')
    await screen.advanceTo('held')
    for (const lang of languages) {
      await screen.openDocument('minutes', lang)
      const { bytes } = await program.saved(screen.export)
      const golden = await expected(`minutes-${meeting.id}.${lang}.docx`)
      expect(bodyText(bytes)).toBe(bodyText(golden))
      expect(tablesOf(bytes)).toEqual(tablesOf(golden))
    }
  }

  await dayPage(page).open(day.meetings[0]?.date ?? '')
  await dayPage(page).newPressNote()
  await fillBilingual(page, words('press.headline'), day.pressNote?.headline ?? {})
  await fill(page, words('press.number'), day.pressNote?.number ?? '')
  await allSaved(page)
  const note = pressPage(page)
  for (const lang of languages) {
    await note.showLanguage(lang)
    await expect.poll(note.text).toContain(day.pressNote?.headline[lang])
    const { bytes } = await program.saved(note.export)
    expect(bodyText(bytes)).toBe(bodyText(await expected(`press-note-14.${lang}.docx`)))
  }
  await rm(folder, { recursive: true })
})
