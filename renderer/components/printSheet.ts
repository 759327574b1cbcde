import { renderAsync } from 'docx-preview'
import { base64Bytes } from './base64.ts'

/**
 * Lays out a Word document as a sheet that only printing shows, with its own size of page; a PDF made of it takes the title for its
 * name. Gives what takes it away again.
 */
export const showSheet = async (data: string, title: string): Promise<() => void> => {
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  sheet.ariaHidden = 'true'
  document.body.append(sheet)
  const before = document.title
  const remove = (): void => {
    sheet.remove()
    document.title = before
  }
  try {
    await renderAsync(base64Bytes(data), sheet, undefined, { useBase64URL: true, breakPages: true, ignoreLastRenderedPageBreak: false })
    const pages = [...sheet.querySelectorAll<HTMLElement>('section.docx')]
    const size = pages[0]?.style
    if (size !== undefined && size.width !== '' && size.minHeight !== '') {
      const rule = document.createElement('style')
      rule.textContent = `@page { size: ${size.width} ${size.minHeight}; margin: 0 }`
      sheet.append(rule)
      // A sheet exactly as high as its page spills over on to a second, empty one.
      for (const page of pages) page.style.minHeight = `calc(${page.style.minHeight} - 2px)`
    }
    document.title = title
    await document.fonts.ready
    await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)))
    return remove
  } catch (error) {
    remove()
    throw error
  }
}
