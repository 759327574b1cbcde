import type { Locator, Page } from '@playwright/test'
import { words } from './words.ts'

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }
export const pictureFile = (name: string, bytes: Uint8Array): Given => ({
  ...{ name, buffer: Buffer.from(bytes) },
  mimeType: name.endsWith('.png') ? 'image/png' : 'image/jpeg',
})

/** The photographs of a press note. */
export const photographsPart = (page: Page) => {
  const section = page.getByRole('region', { name: words('photographs.title'), exact: true })
  const list = section.getByRole('list', { name: words('photographs.list'), exact: true })
  return {
    section,
    list,
    cards: list.locator(':scope > li'),
    card: (number: number): Locator => list.getByRole('listitem', { name: words('photographs.photograph', { number }), exact: true }),
    choose: async (...files: readonly Given[]): Promise<void> => {
      const chosen = page.waitForEvent('filechooser')
      await section.getByRole('button', { name: words('photographs.add'), exact: true }).click()
      await (await chosen).setFiles([...files])
    },
    /** Lets go of files over the photographs, as from another window. */
    drop: async (...files: readonly Given[]): Promise<void> => {
      const given = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, data: buffer.toString('base64') }))
      const carried = await page.evaluateHandle((all) => {
        const transfer = new DataTransfer()
        for (const { name, mimeType, data } of all) {
          transfer.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name, { type: mimeType }))
        }
        return transfer
      }, given)
      await section.getByText(words('photographs.title'), { exact: true }).waitFor()
      await list.dispatchEvent('drop', { dataTransfer: carried })
    },
    /** Pastes a picture as from the clipboard. */
    paste: async ({ mimeType, buffer }: Given): Promise<void> => {
      await page.evaluate(
        ({ type, data }) => {
          const clipboardData = new DataTransfer()
          clipboardData.items.add(new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], 'image.png', { type }))
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        },
        { type: mimeType, data: buffer.toString('base64') },
      )
    },
    /** The width and height of a picture as it is shown, in its own dots. */
    dotsOf: (card: Locator) =>
      card.getByRole('img').evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [])),
  }
}
