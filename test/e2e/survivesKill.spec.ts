import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { allSaved, fillBilingual } from './pages/fields.ts'
import { meetingPage } from './pages/meetingPage.ts'
import { words } from './pages/words.ts'

test('what is said to be saved is there after the program is killed', async ({ program }) => {
  await dayPage(program.page()).loadSample()
  for (let round = 1; round <= 3; round += 1) {
    await dayPage(program.page()).open('2026-02-05')
    await dayPage(program.page()).openMeeting('लाभार्थी संपर्क कार्यशाला')
    const page = program.page()
    await meetingPage(page, String).openTab('proceedings')
    const card = page.getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true })
    const typed = { hi: `दौर ${round}: प्रत्येक सदस्य की भूमिका स्पष्ट हो`, en: `Round ${round}: every role must be clear` }
    await fillBilingual(card, words('proceedings.text'), typed)
    const began = Date.now()
    await allSaved(page)
    await expect.poll(() => card.getByRole('textbox').first().inputValue()).toBe(typed.hi)
    expect(Date.now() - began).toBeLessThan(5000)
    await program.killAndRestart()

    await dayPage(program.page()).open('2026-02-05')
    await dayPage(program.page()).openMeeting('लाभार्थी संपर्क कार्यशाला')
    await meetingPage(program.page(), String).openTab('proceedings')
    const again = program.page().getByRole('listitem', { name: words('proceedings.remark', { number: 1 }), exact: true })
    await expect(again.getByRole('textbox').first()).toHaveValue(typed.hi)
    await expect(again.getByRole('textbox').last()).toHaveValue(typed.en)
  }
})
