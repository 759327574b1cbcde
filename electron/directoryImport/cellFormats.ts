import { attribute, type Tag } from './xml.ts'

/** How a number is shown: as a date, padded with zeros to so many digits, or as it is. */
export type NumberFormat = { readonly kind: 'date' } | { readonly kind: 'padded'; readonly digits: number } | { readonly kind: 'plain' }

export type CellFormat = { readonly number: NumberFormat; readonly isLegacy: boolean }

/** Fonts with the keyboard of Kruti Dev 010. */
const legacyFont = /^\s*(?:kruti\s*dev|k010|devlys)/i

const plain: NumberFormat = { kind: 'plain' }
const date: NumberFormat = { kind: 'date' }

/** ECMA-376 part 1, 18.8.30: the numbers of the formats that every program knows; those of East Asia are dates too. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** What a format of the workbook's own shows. */
const formatOf = (code: string): NumberFormat => {
  const [first = ''] = code.split(';')
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  if (/^0+$/.test(bare) && bare.length > 1) return { kind: 'padded', digits: bare.length }
  return /[dy]/i.test(bare) || /^m{3,}/i.test(bare) ? date : plain
}

/** Collects the formats of the cells from the parts of `styles.xml`. */
export const cellFormats = () => {
  const custom = new Map<number, NumberFormat>()
  const fonts: boolean[] = []
  const formats: CellFormat[] = []
  let within = ''
  return {
    open: (name: string, tag: Tag): void => {
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') within = name
      else if (name === 'numFmt') custom.set(Number(attribute(tag, 'numFmtId')), formatOf(attribute(tag, 'formatCode') ?? ''))
      else if (within === 'fonts' && name === 'font') fonts.push(false)
      else if (within === 'fonts' && name === 'name') fonts[fonts.length - 1] = legacyFont.test(attribute(tag, 'val') ?? '')
      else if (within === 'cellXfs' && name === 'xf') {
        const id = Number(attribute(tag, 'numFmtId') ?? 0)
        formats.push({
          number: custom.get(id) ?? (isBuiltInDate(id) ? date : plain),
          isLegacy: fonts[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
        })
      }
    },
    formats,
  }
}

const day = 24 * 60 * 60 * 1000

/** The calendar date of a serial number, as text; the number itself where there is no such date. */
export const dateOfSerial = (serial: number, since1904: boolean): string => {
  // Excel counts a 29 February 1900 that never was, so that its first two months are a day off; no list reaches back so far.
  const start = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const at = new Date(start + Math.floor(serial) * day)
  const year = at.getUTCFullYear()
  return year >= 1900 && year <= 9999 ? at.toISOString().slice(0, 10) : String(serial)
}

/** The text of a number as a cell shows it. */
export const numberText = (value: string, format: NumberFormat, since1904: boolean): string => {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  switch (format.kind) {
    case 'date':
      return dateOfSerial(number, since1904)
    case 'padded':
      return Number.isInteger(number) ? String(number).padStart(format.digits, '0') : String(number)
    case 'plain':
      // Fifteen digits are what Excel itself shows; more are remains of the binary number.
      return Number.isInteger(number) && Math.abs(number) < 1e15
        ? number.toLocaleString('en', { useGrouping: false })
        : String(Number(number.toPrecision(15)))
  }
}
