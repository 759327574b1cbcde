import type { TextRun } from '../../../shared/domain/facts.ts'
import { cleanRuns } from '../../../shared/domain/richText.ts'
import { isKrutiDev } from '../../../shared/language/legacy/detect.ts'
import { fromKrutiDev } from '../../../shared/language/legacy/krutiDev.ts'

/** Fonts with the keyboard of Kruti Dev 010, as programs name them. */
const likeKrutiDev = /kruti\s*-?dev|dev\s*-?lys/i

/** The font that an element asks for by itself; null where it asks for none. */
const ownFont = (element: Element): string | null =>
  /font-family\s*:([^;]*)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? element.getAttribute('face')

/** The font of what stands in paragraphs that ask for none: Word states it in the style of its paragraphs. */
const usualFont = (document: Document): string =>
  [...document.getElementsByTagName('style')]
    .map(({ textContent }) => /MsoNormal[^{]*\{[^}]*font-family\s*:([^;}]*)/i.exec(textContent ?? '')?.[1] ?? '')
    .join('')

const ancestors = (node: Node): readonly Element[] => {
  const above: Element[] = []
  for (let at = node.parentElement; at !== null; at = at.parentElement) above.push(at)
  return above
}

type Stretch = { text: string; readonly isLegacy: boolean; readonly bold: boolean; readonly italic: boolean }

const blocks = /^(?:P|DIV|LI|TR|BR|H[1-6])$/

/** The words of a page in its order, parted by font and marks; blocks follow one another with a space between. */
const stretchesOf = (document: Document): readonly Stretch[] => {
  const usual = usualFont(document)
  const stretches: Stretch[] = []
  const add = (text: string, of: Omit<Stretch, 'text'>): void => {
    const last = stretches.at(-1)
    const isAlike = last?.isLegacy === of.isLegacy && last.bold === of.bold && last.italic === of.italic
    if (isAlike) last.text += text
    else stretches.push({ text, ...of })
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const above = ancestors(node)
      const font = above.map(ownFont).find((one) => one !== null) ?? usual
      const has = (names: RegExp): boolean => above.some(({ tagName }) => names.test(tagName.toUpperCase()))
      add(node.textContent ?? '', { isLegacy: likeKrutiDev.test(font), bold: has(/^(?:B|STRONG)$/), italic: has(/^(?:I|EM)$/) })
      return
    }
    const name = node.nodeName.toUpperCase()
    if (name === 'STYLE' || name === 'SCRIPT') return
    const last = stretches.at(-1)
    if (blocks.test(name) && last !== undefined) last.text += ' '
    for (const child of node.childNodes) walk(child)
  }
  walk(document.body)
  return stretches
}

/**
 * What is pasted, in Unicode, where it is in Kruti Dev: by the fonts that the page on the clipboard names, or where `mayGuess` and the
 * words can hardly be anything else; null where it is not.
 */
export const fromKrutiDevPaste = (page: Document | null, text: string, mayGuess: boolean): TextRun[] | null => {
  const stretches = page === null ? [] : stretchesOf(page)
  if (stretches.some(({ isLegacy }) => isLegacy)) {
    const runs = stretches.map(({ text: words, isLegacy, bold, italic }) => {
      // Line ends of a page are no more than spaces.
      const line = words.replace(/\s+/g, ' ')
      return { text: isLegacy ? fromKrutiDev(line) : line, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
    })
    return cleanRuns(runs)
  }
  return mayGuess && isKrutiDev(text) ? cleanRuns([{ text: fromKrutiDev(text) }]) : null
}
