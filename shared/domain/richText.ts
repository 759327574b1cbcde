import { cleanLine } from './bilingual.ts'
import type { TextRun } from './facts.ts'

/** The words of a paragraph without their marks. */
export const textOfRuns = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')

/** A paragraph of plain words. */
export const plainRuns = (text: string): TextRun[] => (text === '' ? [] : [{ text }])

const marksOf = ({ bold, italic, underline }: TextRun): Omit<TextRun, 'text'> => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
})

const isMarkedAlike = (a: TextRun, b: TextRun): boolean => !a.bold === !b.bold && !a.italic === !b.italic && !a.underline === !b.underline

/** The words of one run as they are stored; white space at its ends parts it from its neighbours, so one space of it stays. */
const cleanPart = (text: string): string => {
  const words = cleanLine(text)
  if (words === '') return /\s/.test(text) ? ' ' : ''
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`
}

/**
 * A paragraph as it is stored: one line, each run of white space one space and none at its ends, neighbours with the same marks in
 * one run, and nothing empty; [] where nothing is left.
 */
export const cleanRuns = (runs: readonly TextRun[]): TextRun[] => {
  const cleaned: TextRun[] = []
  let isAfterSpace = true
  for (const run of runs) {
    const part = cleanPart(run.text)
    const text: string = isAfterSpace ? part.trimStart() : part
    if (text === '') continue
    isAfterSpace = text.endsWith(' ')
    const last = cleaned.at(-1)
    if (last !== undefined && isMarkedAlike(last, run)) cleaned[cleaned.length - 1] = { ...last, text: (last.text + text).normalize('NFC') }
    else cleaned.push({ text, ...marksOf(run) })
  }
  const last = cleaned.at(-1)
  if (last?.text.endsWith(' ')) {
    const text = last.text.trimEnd()
    cleaned.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]))
  }
  return cleaned
}
