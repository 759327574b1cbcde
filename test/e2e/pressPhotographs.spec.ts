import { AxeBuilder } from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import { tellsOfItself } from '../../shared/domain/pictureFile.ts'
import { bodyText } from '../documents/readBack.ts'
import { jpegOfSize, png, somewhere, turnedJpeg, withText } from '../pictures.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual, go, pick, press } from './pages/fields.ts'
import { photographsPart, pictureFile } from './pages/photographsPart.ts'
import { pressPage } from './pages/pressPage.ts'
import { words } from './pages/words.ts'

test('photographs come with a note: added in three ways, put in order, told of with names from left to right, printed and locked', async ({
  program,
}) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).openPressNote('14/2026')
  const note = pressPage(page)
  const photographs = photographsPart(page)
  const { section, card, cards } = photographs
  const textBefore = await note.text()
  await expect(section.getByText(words('photographs.none'), { exact: true })).toBeVisible()

  // Two by the chooser; the one that a telephone turned is upright, and both are small enough to print.
  await photographs.choose(pictureFile('बैठक.png', png(2400, 1600)), pictureFile('मंच.jpg', turnedJpeg))
  await expect(cards).toHaveCount(2)
  await expect.poll(() => photographs.dotsOf(card(1))).toEqual([1600, 1067])
  await expect.poll(() => photographs.dotsOf(card(2))).toEqual([32, 48])
  await expect(card(1)).toContainText('2400 × 1600')
  expect(await note.text()).toBe(textBefore)

  // The original is kept whole, with all that the telephone wrote into it.
  const original = await program.saved(() => press(card(2), words('photographs.save', { name: 'मंच.jpg' })))
  expect(original.name).toBe('मंच.jpg')
  expect(Buffer.from(original.bytes).equals(Buffer.from(turnedJpeg))).toBe(true)

  // One that is let go over the list, and one from the clipboard.
  await photographs.drop(pictureFile('सभागार.png', png(300, 200, 60)))
  await expect(cards).toHaveCount(3)
  await photographs.paste(pictureFile('image.png', png(320, 200, 90)))
  await expect(cards).toHaveCount(4)

  // The order by key; the focus stays on what was moved.
  const up = card(2).getByRole('button', { name: words('photographs.moveUp', { number: 2 }), exact: true })
  await up.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(card(1)).toContainText('48 × 32')
  await expect(card(2)).toContainText('2400 × 1600')
  await card(2).getByRole('textbox').first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(card(1)).toContainText('2400 × 1600')

  // Words, people from left to right, and who took it.
  await fillBilingual(card(1), words('photographs.caption'), { hi: 'समीक्षा बैठक का दृश्य', en: 'The review meeting' })
  await fillBilingual(card(1), words('photographs.credit'), { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' })
  await pick(card(1), words('photographs.people'), 'महेश वर्मा')
  await pick(card(1), words('photographs.people'), 'सुनीता ठाकुर')
  const printed = card(1).getByRole('note', { name: words('photographs.printed'), exact: true })
  await expect(printed).toContainText('समीक्षा बैठक का दृश्य। बाएँ से: प्रदेश अध्यक्ष श्री महेश वर्मा और महासचिव (संगठन) डॉ. सुनीता ठाकुर'.normalize('NFC'))
  const right = card(1).getByRole('button', { name: words('photographs.personRight', { name: 'श्री महेश वर्मा' }), exact: true })
  await right.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(printed).toContainText('बाएँ से: महासचिव (संगठन) डॉ. सुनीता ठाकुर और प्रदेश अध्यक्ष श्री महेश वर्मा'.normalize('NFC'))
  await pick(card(2), words('photographs.people'), 'महेश वर्मा')
  await expect(card(2).getByRole('note', { name: words('photographs.printed'), exact: true })).toContainText('चित्र में: श्री महेश वर्मा')

  // One is taken away and comes back where it was.
  await press(card(3), words('photographs.remove', { number: 3 }))
  await expect(cards).toHaveCount(3)
  await page.getByRole('button', { name: words('common.undo') }).click()
  await expect(cards).toHaveCount(4)
  await expect(card(3)).toContainText('300 × 200')

  // What is no photograph is refused in words at the place; the good one among them is added.
  await photographs.choose(
    pictureFile('कागज़.jpg', new TextEncoder().encode('%PDF-1.7 /JavaScript (app.alert(1))')),
    pictureFile('आईफ़ोन.heic', new TextEncoder().encode('\u0000\u0000\u0000\u0018ftypheic')),
    pictureFile('विशाल.jpg', jpegOfSize(20_000, 10_000)),
    pictureFile('पृष्ठ.png', withText(png(30, 20), '<script>alert(1)</script>')),
    pictureFile('अधूरी.png', png(300, 200).subarray(0, 700)),
    pictureFile('फिर.png', png(2400, 1600)),
    pictureFile('अच्छी.png', png(90, 60, 120)),
  )
  const refused = section.getByRole('group').filter({ hasText: words('photographs.refused') })
  await expect(refused).toContainText(`“कागज़.jpg”: ${words('errors.problem.notPicture')}`)
  await expect(refused).toContainText(`“आईफ़ोन.heic”: ${words('errors.problem.pictureOfOtherKind', { kind: 'HEIC' })}`)
  await expect(refused).toContainText(`“विशाल.jpg”: ${words('errors.problem.pictureTooManyDots', { megapixels: 200, limit: 60 })}`)
  await expect(refused).toContainText(`“पृष्ठ.png”: ${words('errors.problem.pictureCarriesMore')}`)
  await expect(refused).toContainText(`“अधूरी.png”: ${words('errors.problem.pictureCut')}`)
  await expect(refused).toContainText(`“फिर.png”: ${words('photographs.alreadyThere')}`)
  await expect(cards).toHaveCount(5)
  await press(refused, words('common.close'))
  await expect(refused).toBeHidden()

  // Nothing of it stands in the way of anybody.
  const { violations } = await new AxeBuilder({ page }).include('section').exclude('[data-tabster-dummy]').analyze()
  expect(
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([])

  // The captions stand in the text, in the preview and in the document that is saved, with the very pictures.
  const told = 'समीक्षा बैठक का दृश्य। बाएँ से: महासचिव (संगठन) डॉ. सुनीता ठाकुर और प्रदेश अध्यक्ष श्री महेश वर्मा'.normalize('NFC')
  await expect.poll(note.text).toContain(`1. ${told} (फ़ोटो: राकेश शर्मा)`.normalize('NFC'))
  await note.output.getByRole('tab', { name: words('press.word'), exact: true }).click()
  await expect(note.output.getByText(told)).toBeVisible()
  await expect(note.output.locator('img').first()).toBeVisible()
  const { bytes } = await program.saved(note.export)
  expect(bodyText(bytes)).toContain(told)
  const pictures = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('word/media/'))
  expect(pictures).toHaveLength(5)
  for (const [, picture] of pictures) {
    expect(tellsOfItself(picture)).toBe(false)
    expect(Buffer.from(picture).includes(somewhere)).toBe(false)
  }

  // All of it is there after the program starts again, and nothing can be changed once the note is approved.
  await allSaved(page)
  await page.reload()
  await expect(cards).toHaveCount(5)
  await note.advance('approved')
  await expect(section.getByRole('button', { name: words('photographs.add'), exact: true })).toBeHidden()
  await expect(card(1).getByRole('textbox').first()).toBeDisabled()
  await expect(printed).toContainText(told)
})

test('many at once are told of as they come and can be stopped; one is dragged to another place; the trail says in words what was done', async ({
  program,
}) => {
  const page = program.page()
  await dayPage(page).loadSample()
  await expect(page.getByRole('list', { name: words('day.meetings') })).toBeVisible()
  await dayPage(page).openPressNote('14/2026')
  const photographs = photographsPart(page)
  const { section, card, cards } = photographs
  const many = Array.from({ length: 12 }, (_, at) => pictureFile(`फ़ोटो-${at + 1}.png`, png(2000, 1500, at * 9)))
  await photographs.choose(...many)
  await expect(section.getByRole('status')).toContainText('12 में से')
  await expect(section.getByRole('progressbar')).toBeVisible()
  await press(section, words('photographs.stop'))
  await expect(section.getByRole('status')).toBeHidden()
  const count = await cards.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(12)

  await photographs.choose(pictureFile('अ.png', png(320, 200, 3)), pictureFile('आ.png', png(330, 200, 5)))
  await expect(cards).toHaveCount(count + 2)
  // Both are to be in sight: a page that scrolls below the mouse would have another one dragged.
  await page.setViewportSize({ width: 1280, height: 1800 })
  await card(count + 2)
    .locator('[draggable]')
    .dragTo(card(count + 1), { targetPosition: { x: 60, y: 20 } })
  await expect(card(count + 1)).toContainText('330 × 200')
  await expect(card(count + 2)).toContainText('320 × 200')

  await fillBilingual(card(count + 2), words('photographs.caption'), { hi: 'अंतिम पंक्ति' })
  await card(count + 2)
    .getByRole('checkbox', { name: words('photographs.wide'), exact: true })
    .check()
  await allSaved(page)
  await go(page, '/trail')
  const entry = page.getByRole('row').filter({ hasText: 'अंतिम पंक्ति' }).first()
  await expect(entry).toContainText(`${words('terms.entity.photograph')}: ${words('terms.change.updated')}`)
  for (const field of ['fileName', 'namesPeople', 'wide', 'caption']) {
    await expect(page.getByText(words(`fields.${field}`), { exact: true }).first()).toBeVisible()
  }
})
