import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'

/** A .docx taken apart by readers that have nothing to do with the library that wrote it: the parts of the package by their paths. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([path, data]) => [path, strFromU8(data)]))

/** One part of a .docx; throws where it is not there. */
export const part = (docx: Uint8Array, path: string): string => {
  const xml = partsOf(docx)[path]
  if (xml === undefined) throw new Error(`the package has no ${path}`)
  return xml
}

/** The elements of a name (with its prefix, `w:p`) in a part, in order. */
export const elements = (xml: string, name: string): readonly Element[] => [
  ...new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name),
]

const shown: Readonly<Record<string, (element: Element) => string>> = {
  'w:t': (element) => element.textContent ?? '',
  'w:tab': () => '\t',
  'w:br': () => '\n',
}

const textOf = (element: Element): string => {
  const own = shown[element.tagName]
  return own
    ? own(element)
    : [...element.children]
        .filter(({ tagName }) => tagName !== 'w:pPr')
        .map(textOf)
        .join('')
}

export type ReadParagraph = { readonly style: string; readonly text: string; readonly isNumbered: boolean; readonly list: string | null }

const readParagraph = (element: Element): ReadParagraph => {
  const list = element.querySelector('w\\:numId')?.getAttribute('w:val') ?? null
  return {
    style: element.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? 'Normal',
    text: textOf(element),
    isNumbered: list !== null,
    list,
  }
}

/** Every paragraph of the body, those in tables too, in order. */
export const paragraphsOf = (docx: Uint8Array): readonly ReadParagraph[] =>
  elements(part(docx, 'word/document.xml'), 'w:p').map(readParagraph)

/** The text of a document, a line for a paragraph, as somebody reads it: a space that keeps two words on a line is a space. */
export const bodyText = (docx: Uint8Array): string =>
  paragraphsOf(docx)
    .map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join('\n')

/** The tables of a document: the text of each cell, row by row. */
export const tablesOf = (docx: Uint8Array): readonly (readonly (readonly string[])[])[] =>
  elements(part(docx, 'word/document.xml'), 'w:tbl').map((table) =>
    [...table.children]
      .filter(({ tagName }) => tagName === 'w:tr')
      .map((row) =>
        [...row.children]
          .filter(({ tagName }) => tagName === 'w:tc')
          .map((cell) =>
            [...cell.children]
              .filter(({ tagName }) => tagName === 'w:p')
              .map(textOf)
              .join('\n'),
          ),
      ),
  )
