import { z } from 'zod'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual, press } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

const label = words('proceedings.text')
const mine = { hi: 'दूसरी खिड़की में लिखा हुआ', en: 'written in the second window' }
const theirs = { hi: 'पहली खिड़की में लिखा हुआ', en: 'written in the first window' }

/** Only in the browser host: the desktop window is one for each program. */
test('what two windows write into one field is shown side by side, and either can stay', async ({ program }) => {
  const first = program.page()
  await dayPage(first).loadSample()
  await dayPage(first).openMeeting('लाभार्थी संपर्क कार्यशाला')
  await meetingPage(first, String).openTab('proceedings')
  const second = await first.context().newPage()
  await second.goto(`${z.string().parse(program.announced().url)}${new URL(first.url()).hash}`)
  const [ours, others] = [second, first].map((page) =>
    page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true }),
  )
  if (ours === undefined || others === undefined) throw new Error('there are two windows')
  const dialog = second.getByRole('alertdialog', { name: words('save.conflictTitle') })

  for (const [round, stays] of [
    [1, mine],
    [2, theirs],
  ] as const) {
    const [here, there] = [mine, theirs].map(({ hi, en }) => ({ hi: `${hi} ${round}`, en: `${en} ${round}` }))
    if (here === undefined || there === undefined) throw new Error('each window has a text')
    const kept = stays === mine ? here : there
    // Both have the line as it was before either writes.
    for (const card of [ours, others]) await expect(card.getByRole('textbox').first()).toBeVisible()
    await fillBilingual(others, label, there)
    await allSaved(first)
    await fillBilingual(ours, label, { en: here.en })
    await fillBilingual(ours, label, { hi: here.hi })
    for (const text of [here.hi, here.en, there.hi, there.en]) await expect(dialog).toContainText(text)
    await press(dialog, words(stays === mine ? 'save.keepMine' : 'save.keepTheirs'))
    await expect(dialog).toBeHidden()
    await allSaved(second)
    await expect(ours.getByRole('textbox').first()).toHaveValue(kept.hi)
    for (const card of [ours, others]) {
      await card.page().reload()
      await expect(card.getByRole('textbox').first()).toHaveValue(kept.hi)
      await expect(card.getByRole('textbox').last()).toHaveValue(kept.en)
    }
  }
})
