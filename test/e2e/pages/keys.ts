import { expect, type Locator, type Page } from '@playwright/test'

/** Works a screen with the keys alone, and counts them. There is no way to the mouse from here. */
export const keysOf = (page: Page) => {
  let strokes = 0
  const press = async (key: string) => {
    strokes += 1
    await page.keyboard.press(key)
  }
  const type = async (text: string) => {
    strokes += [...text].length
    await page.keyboard.type(text)
  }
  const isHere = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement)
  /** Presses Tab, or Shift with it, until the thing has the focus. */
  const tabTo = async (target: Locator, back = false) => {
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await isHere(target)) return
      await press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`a hundred and twenty tabs did not lead to ${target}`)
  }
  const options = page.getByRole('listbox').getByRole('option')
  return {
    press,
    /** A key of the screen, such as `Alt+N`, once what it presses is there. */
    shortcut: async (shortcut: string) => {
      await expect(page.getByRole('dialog')).toHaveCount(0)
      const pressed = page.locator(`[aria-keyshortcuts="${shortcut}"]:visible`).first()
      await expect(pressed).toBeEnabled()
      // What lies behind a dialog is given back a moment after that has gone.
      await expect.poll(() => pressed.evaluate((element) => element.closest('[aria-hidden="true"], [inert]') === null)).toBe(true)
      await press(shortcut.toLowerCase().replace('alt', 'Alt'))
    },
    type,
    tabTo,
    /** Goes to a picker and takes the first that is offered for what is typed, which must hold the words. */
    pick: async (box: Locator, typed: string, offered: string) => {
      await tabTo(box)
      await type(typed)
      await expect(options.first()).toContainText(offered)
      await press('Enter')
      await expect(box).toHaveValue(new RegExp(offered))
    },
    /** Goes down a select to the option that says so. */
    choose: async (box: Locator, option: string) => {
      await tabTo(box)
      const chosen = box.locator('option:checked')
      for (let down = 0; down < 40 && !(await chosen.innerText()).includes(option); down += 1) await press('ArrowDown')
      await expect(chosen).toContainText(option)
    },
    /** A time as a time field takes it in: four digits, and in a clock of twelve hours the letter of its half. */
    time: async (box: Locator, value: `${number}:${number}`) => {
      await tabTo(box)
      const [hour = 0, minute = 0] = value.split(':').map(Number)
      const isTwelve = await box.evaluate(() => new Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions().hour12)
      const shown = isTwelve === true ? hour % 12 || 12 : hour
      await type(`${String(shown).padStart(2, '0')}${String(minute).padStart(2, '0')}`)
      if (isTwelve === true) await press(hour < 12 ? 'a' : 'p')
      await expect(box).toHaveValue(value)
    },
    strokes: () => strokes,
  }
}
