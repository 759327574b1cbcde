import type { Page } from '@playwright/test'
import excel from 'exceljs'
import ICAL from 'ical.js'
import { CalendarDate } from '../../shared/domain/calendar.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { directoryPages } from './pages/directoryPages.ts'
import { allSaved, fill, fillBilingual, go, press, said } from './pages/fields.ts'
import { words } from './pages/words.ts'

const list = (page: Page) => page.getByRole('navigation', { name: words('people.list') })
const search = async (page: Page, query: string) => page.getByRole('searchbox', { name: words('people.search') }).fill(query)
const found = async (page: Page, query: string, names: readonly string[]) => {
  await search(page, query)
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: words('people.found_other', { count: names.length }).slice(0, 3) })
      .first(),
  ).toBeVisible()
  await expect(list(page).getByRole('link')).toHaveCount(names.length)
  for (const name of names) await expect(list(page).getByRole('link', { name }).first()).toBeVisible()
}

/** The sample day, read in whole. */
const loadSample = async (page: Page) => {
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
}

/** A picture of two colours, made in the browser. */
const picture = (page: Page) =>
  page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 300
    canvas.height = 400
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.fillStyle = '#2b5797'
    context.fillRect(0, 0, 300, 400)
    context.fillStyle = '#f0c8a0'
    context.beginPath()
    context.arc(150, 160, 90, 0, Math.PI * 2)
    context.fill()
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })

test('a directory is filled, searched, put in order, cleared of duplicates and given out', async ({ program }) => {
  const page = program.page()
  await loadSample(page)
  const pages = directoryPages(page)

  await test.step('a person is entered twice, once with a photograph and other spellings', async () => {
    await pages.addPerson({
      ...{ id: 'x', name: { en: 'Suneeta Thakkur' }, honorific: { en: 'Ms' }, gender: 'female', phone: '', email: '', district: {} },
      positions: [
        { title: { hi: 'ज़िला प्रभारी' }, rank: 900, from: CalendarDate.parse('2021-04-01'), to: CalendarDate.parse('2023-03-31') },
      ],
    })
    await fill(page, words('fields.phone'), '+91 94180-00077')
    const names = page.getByRole('textbox', { name: words('directory.otherNames') })
    await names.fill('सुनीता देवी')
    await names.press('Enter')
    await expect(page.getByRole('button', { name: words('directory.removeOtherName', { name: 'सुनीता देवी' }) })).toBeVisible()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'फ़ोटो.png', mimeType: 'image/png', buffer: Buffer.from(await picture(page), 'base64') })
    await said(page, words('directory.photoChanged'))
    await expect(page.getByRole('button', { name: words('directory.removePhoto') })).toBeVisible()
    await page.locator('input[type=file]').setInputFiles({ name: 'नोट.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
    await said(page, words('directory.notPhoto', { name: 'नोट.png' }))
    await allSaved(page)
  })

  await test.step('search finds both in either script, whatever the slips', async () => {
    for (const query of ['sunita thakur', 'suneeta thakkur', 'सुनिता ठाकूर', 'ठाकुर सुनी']) await found(page, query, ['Thakkur', 'सुनीता ठाकुर'])
    await found(page, 'सुनीता देवी', ['Thakkur'])
    await found(page, '9418000077', ['Thakkur'])
    await search(page, 'zzzzqq')
    await expect(page.getByText(words('people.noneFound', { query: 'zzzzqq' }))).toBeVisible()
    await search(page, '')
  })

  await test.step('a post moves down with Alt and the arrow, and back with undo', async () => {
    await go(page, '/people?view=order')
    const rows = page.getByRole('list', { name: words('directory.orderList') }).getByRole('group')
    const names = async () =>
      (await rows.all()).length > 2 &&
      (await rows.evaluateAll((all) => all.slice(0, 3).map((row) => (row.getAttribute('aria-label') ?? '').replace(/^\d+\. /, ''))))
    await expect.poll(names).toHaveLength(3)
    const before = await names()
    if (before === false) throw new Error('no posts')
    await rows.first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(names).toEqual([before[1], before[0], before[2]])
    await said(page, words('directory.moved_one', { name: 'श्री महेश वर्मा' }))
    await page.keyboard.press('Alt+Z')
    await expect.poll(names).toEqual(before)
    await rows.nth(2).dragTo(rows.nth(0))
    await expect.poll(names).toEqual([before[2], before[0], before[1]])
  })

  await test.step('the two entries are shown as one person, and merged', async () => {
    await go(page, '/people?view=duplicates')
    const pair = page
      .getByRole('list', { name: words('directory.duplicatesList') })
      .getByRole('listitem')
      .filter({ hasText: 'Suneeta Thakkur' })
    await expect(pair).toContainText(words('directory.reason.name'))
    await press(
      pair,
      await pair
        .getByRole('button')
        .first()
        .getAttribute('aria-label')
        .then((label) => label ?? ''),
    )
    const dialog = page.getByRole('dialog')
    await dialog
      .getByRole('radio', { name: /सुनीता ठाकुर/ })
      .first()
      .check()
    await expect(dialog).toContainText(words('directory.mergeMoves'))
    await dialog.locator('button[type=submit]').click()
    await expect(dialog).toBeHidden()
    await expect(
      page
        .getByText(words('directory.duplicatesEmptyTitle'))
        .or(page.getByRole('list', { name: words('directory.duplicatesList') }))
        .first(),
    ).toBeVisible()
    await go(page, '/people')
    await found(page, 'suneeta thakkur', ['सुनीता ठाकुर'])
    await list(page).getByRole('link').first().click()
    await expect(page.getByLabel(words('fields.phone'))).toHaveValue(/94180-00077/)
    await expect(page.getByRole('group', { name: words('people.position', { title: 'ज़िला प्रभारी' }) })).toBeVisible()
  })

  await test.step('the merge is undone from the list of merges', async () => {
    await go(page, '/people?view=merges')
    await page.getByRole('button', { name: /विलय वापस लें/ }).click()
    await expect(page.getByText(/^वापस लिया: /)).toBeVisible()
    await go(page, '/people')
    await found(page, 'suneeta thakkur', ['Thakkur', 'सुनीता ठाकुर'])
  })

  const exported = (format: string) =>
    program.saved(async () => {
      await page.getByRole('button', { name: words('directory.export') }).click()
      await page.getByRole('menuitem', { name: words(`directory.exportAs.${format}`), exact: true }).click()
    })

  await test.step('what is found leaves as workbook, values and cards', async () => {
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(Buffer.from((await exported('xlsx')).bytes).buffer)
    const cells = workbook.worksheets[0]?.getColumn(3).values ?? []
    expect(cells).toContain('सुनीता ठाकुर')
    expect(workbook.worksheets[0]?.rowCount).toBe(3)
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await exported('csv')).bytes)
    expect(csv.startsWith('\uFEFFक्र.,')).toBe(true)
    expect(csv).toContain("'+91 94180-00077")
    const cards: unknown = ICAL.parse(new TextDecoder().decode((await exported('vcard4')).bytes))
    const names = (Array.isArray(cards) ? cards : []).map((card) => new ICAL.Component(card).getFirstPropertyValue('fn'))
    expect(names).toContain('Ms Suneeta Thakkur')
  })
})

test('a body is told in words what can’t be: a name that another has, a term that ends before it begins', async ({ program }) => {
  const page = program.page()
  await loadSample(page)
  await go(page, '/bodies')
  await press(page, words('bodies.new'))
  const dialog = page.getByRole('dialog')
  await fillBilingual(dialog, words('bodies.name'), { hi: 'प्रदेश  कार्यसमिति' })
  await dialog.locator('button[type=submit]').click()
  await expect(page.getByText(words('errors.problem.nameTaken', { name: 'प्रदेश कार्यसमिति' }), { exact: true })).toBeVisible()
  await fillBilingual(dialog, words('bodies.name'), { hi: 'अनुशासन टोली' })
  await dialog.locator('button[type=submit]').click()
  await expect(dialog).toBeHidden()
  await page.getByLabel(words('directory.bodyKind')).selectOption('team')
  await fill(page, words('directory.termFrom'), '2026-04-01')
  await fill(page, words('directory.termTo'), '2026-03-31')
  await expect(page.getByText(words('errors.problem.endBeforeStart'))).toBeVisible()
  await fill(page, words('directory.termTo'), '2029-03-31')
  await allSaved(page)
  await page.reload()
  await expect(page.getByLabel(words('directory.termTo'))).toHaveValue('2029-03-31')
  await expect(page.getByLabel(words('directory.bodyKind'))).toHaveValue('team')
})
