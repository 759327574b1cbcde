import { inWindows1252 } from '../../shared/language/legacy/windows1252.ts'

const withLineEnds = (text: string): string => `${text.replace(/\r\n?/g, '\n').replace(/\n/g, '\r\n')}\r\n`

/** A text file for Windows: UTF-8 with the mark by which every Notepad knows it, and line ends of both characters. */
export const textFile = (text: string): Uint8Array => new TextEncoder().encode(`\uFEFF${withLineEnds(text)}`)

/**
 * A text file for typesetting programs from before Unicode, in Windows-1252; one that has characters beyond it is in UTF-8, so that
 * none is lost.
 */
export const legacyTextFile = (text: string): Uint8Array => inWindows1252(withLineEnds(text)) ?? textFile(text)
