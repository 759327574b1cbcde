import type { ImportSource } from '../../shared/contract/directoryImport.ts'
import { decodeText, openText } from './delimited.ts'
import { type Source, UnreadableFile } from './table.ts'
import { openWorkbook } from './workbook.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Excel before 2007, and workbooks with a password, are compound files of Microsoft's; the latter name their part so. */
const encryptedPart = Buffer.from('EncryptedPackage', 'utf16le')

/** Opens what was chosen or pasted, by what it is and not by how it is called. @throws {UnreadableFile} */
export const openSource = (source: ImportSource): Source => {
  if (source.kind === 'cells') return openText(source.text)
  const bytes = Buffer.from(source.data, 'base64')
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openWorkbook(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile(bytes.includes(encryptedPart) ? 'encrypted' : 'oldExcel')
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff))
    throw new UnreadableFile('notTable')
  const { text, isWindows1252 } = decodeText(bytes)
  // Old Excel lists are sometimes web pages under the name of a workbook.
  if (/^\s*(?:<!doctype|<html|<\?xml|\{\\rtf)/i.test(text)) throw new UnreadableFile('oldExcel')
  return openText(text, isWindows1252)
}
