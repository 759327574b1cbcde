/** What a photograph may be: what every browser shows and every office has. */
export type PictureMime = 'image/jpeg' | 'image/png' | 'image/webp'

/** A picture by what its own bytes say of it; width and height in dots, as it lies in the file. */
export type PictureFile = { readonly mime: PictureMime; readonly width: number; readonly height: number }

/**
 * Why a file can't be taken as a photograph: it is no picture, or one of another kind; it is cut off; it has more dots than can be
 * worked with; or it carries something else besides, such as a script, a page or an archive.
 */
export type PictureFault = 'notPicture' | 'pictureOfOtherKind' | 'pictureCut' | 'pictureTooManyDots' | 'pictureCarriesMore'

export type PictureRead =
  | { readonly picture: PictureFile }
  | {
      readonly fault: PictureFault
      /** How large, or of what kind, it is; with the limit, what the words of the fault need. */
      readonly params: Readonly<Record<string, string>>
    }

/** Most dots of a photograph, in millions: twice what the cameras of newsrooms give; decoded, four bytes each. */
const mostMegapixels = 60

const at = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0
const u16 = (bytes: Uint8Array, place: number): number => at(bytes, place) * 0x100 + at(bytes, place + 1)
const u24le = (bytes: Uint8Array, place: number): number =>
  at(bytes, place) + at(bytes, place + 1) * 0x100 + at(bytes, place + 2) * 0x1_0000
const u32 = (bytes: Uint8Array, place: number): number => u16(bytes, place) * 0x1_0000 + u16(bytes, place + 2)
const u32le = (bytes: Uint8Array, place: number): number => u24le(bytes, place) + at(bytes, place + 3) * 0x100_0000
const text = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** What lies in a file: the picture, and where its bytes end. */
type Extent = PictureFile & { readonly end: number }
type Look = Extent | PictureFault

/** The end of the coded dots of a JPEG: the next marker that is no part of them (ITU-T T.81, B.1.1.2). */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let place = bytes.indexOf(0xff, from)
  while (place !== -1) {
    const marker = at(bytes, place + 1)
    if (place + 1 >= bytes.length) return -1
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return place
    place = bytes.indexOf(0xff, place + (marker === 0xff ? 1 : 2))
  }
  return -1
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** JPEG: the segments one after another (ITU-T T.81, annex B), to the end of the image. */
const jpeg = (bytes: Uint8Array): Look => {
  let size: { readonly width: number; readonly height: number } | undefined
  let place = 2
  while (place < bytes.length) {
    if (at(bytes, place) !== 0xff) return 'notPicture'
    const marker = at(bytes, place + 1)
    if (marker === 0xff) {
      place += 1
      continue
    }
    if (marker === 0xd9) return size === undefined ? 'notPicture' : { mime: 'image/jpeg', ...size, end: place + 2 }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      place += 2
      continue
    }
    if (place + 4 > bytes.length) return 'pictureCut'
    const length = u16(bytes, place + 2)
    if (marker < 0xc0 || marker === 0xd8) return 'notPicture'
    if (place + 2 + length > bytes.length) return 'pictureCut'
    if (length < 2) return 'notPicture'
    if (isFrame(marker)) size ??= { height: u16(bytes, place + 5), width: u16(bytes, place + 7) }
    place += 2 + length
    if (marker === 0xda) {
      place = endOfScan(bytes, place)
      if (place === -1) return 'pictureCut'
    }
  }
  return 'pictureCut'
}

/** Samples of a dot in a PNG by its kind of colour (ISO/IEC 15948, 11.2.2). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** How many times its size deflated data can unfold to at most (RFC 1951). */
const mostUnfolded = 1032
/** As much as a text or a profile of colours in a PNG may weigh. */
const mostAside = 4 * 1024 * 1024

/** PNG: the chunks one after another (ISO/IEC 15948, 5.3), to the last. Dots that the coded data can't hold are not there. */
const png = (bytes: Uint8Array): Look => {
  if (text(bytes, 12, 16) !== 'IHDR' || u32(bytes, 8) !== 13) return 'notPicture'
  const [width, height] = [u32(bytes, 16), u32(bytes, 20)]
  const bits = at(bytes, 24) * (samples[at(bytes, 25)] ?? 0)
  if (bits === 0) return 'notPicture'
  let coded = 0
  let place = 8
  while (place + 12 <= bytes.length) {
    const length = u32(bytes, place)
    const kind = text(bytes, place + 4, place + 8)
    if (!/^[A-Za-z]{4}$/.test(kind)) return 'notPicture'
    const end = place + 12 + length
    if (end > bytes.length) return 'pictureCut'
    if (kind === 'IDAT') coded += length
    else if (/^(?:iCCP|[tiz]TXt|tEXt)$/.test(kind) && length > mostAside) return 'pictureCarriesMore'
    if (kind === 'IEND') {
      const holds = coded * mostUnfolded >= height * Math.ceil((width * bits) / 8)
      return holds || width * height > mostMegapixels * 1_000_000 ? { mime: 'image/png', width, height, end } : 'pictureCut'
    }
    place = end
  }
  return 'pictureCut'
}

/** WebP: the size in the first chunk, be it simple, lossless or extended (RFC 9649). */
const webp = (bytes: Uint8Array): Look => {
  const end = 8 + u32le(bytes, 4)
  if (end > bytes.length || bytes.length < 30) return 'pictureCut'
  const of = (width: number, height: number): Look => ({ mime: 'image/webp', width, height, end })
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return of(1 + u24le(bytes, 24), 1 + u24le(bytes, 27))
    case 'VP8L': {
      const sizes = u32le(bytes, 21)
      return at(bytes, 20) === 0x2f ? of(1 + (sizes & 0x3fff), 1 + ((sizes >>> 14) & 0x3fff)) : 'notPicture'
    }
    case 'VP8 ': {
      const isKey = u24le(bytes, 23) === 0x2a_019d
      return isKey ? of((at(bytes, 26) + at(bytes, 27) * 0x100) & 0x3fff, (at(bytes, 28) + at(bytes, 29) * 0x100) & 0x3fff) : 'notPicture'
    }
    default:
      return 'notPicture'
  }
}

const extentOf = (bytes: Uint8Array): Look => {
  const head = text(bytes, 0, 12)
  if (head.startsWith('\u00FF\u00D8\u00FF')) return jpeg(bytes)
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return png(bytes)
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? webp(bytes) : 'notPicture'
}

/**
 * Whether what stands after a picture is what cameras and telephones put there: nothing but noughts, further pictures (CIPA DC-007),
 * the moving part of a photograph, or the trailer of a Samsung.
 */
const isOfCamera = (bytes: Uint8Array, end: number): boolean => {
  const after = bytes.subarray(end)
  return (
    after.every((byte) => byte === 0) ||
    (at(after, 0) === 0xff && at(after, 1) === 0xd8 && at(after, 2) === 0xff) ||
    text(after, 4, 8) === 'ftyp' ||
    text(after, after.length - 4, after.length) === 'SEFT'
  )
}

/** Openings of pages and programs that have no business in a photograph; as letters without regard to case. */
const openings = ['<script', '<!doctype', '<iframe', '<html>', '<html ', '<?php ']
const [tail, nose] = [66_000, 1024]

const holdsOpening = (bytes: Uint8Array): boolean => {
  for (let place = bytes.indexOf(0x3c); place !== -1; place = bytes.indexOf(0x3c, place + 1)) {
    const word = text(bytes, place, place + 9).toLowerCase()
    if (openings.some((opening) => word.startsWith(opening))) return true
  }
  return false
}

/** Whether a page, a program, a PDF (whose head may stand in the first 1024 bytes) or an archive (whose end stands last) is in the file. */
const carriesMore = (bytes: Uint8Array, end: number, mime: PictureMime): boolean =>
  (end < bytes.length && !(mime === 'image/jpeg' && isOfCamera(bytes, end))) ||
  text(bytes, 0, nose).includes('%PDF-') ||
  Array.from({ length: Math.ceil(Math.min(tail, bytes.length) / 6000) }, (_, part) =>
    text(bytes, Math.max(0, bytes.length - (part + 1) * 6000 - 4), bytes.length - part * 6000),
  ).some((part) => part.includes('PK\u0005\u0006')) ||
  holdsOpening(bytes)

/** The kind of a picture that no browser is sure to show, or no document to hold, by how its file begins. */
const otherKind = (bytes: Uint8Array): string | undefined => {
  const [head, brand] = [text(bytes, 0, 4), text(bytes, 4, 12)]
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(brand)) return 'HEIC'
  if (/^ftypavi/.test(brand)) return 'AVIF'
  if (head === 'GIF8') return 'GIF'
  if (head.startsWith('BM') && u32le(bytes, 2) === bytes.length) return 'BMP'
  return head === 'II*\u0000' || head === 'MM\u0000*' ? 'TIFF' : undefined
}

/** Reads what a file says of itself without decoding it: nothing in it is believed that its structure does not bear out. */
export const readPicture = (bytes: Uint8Array): PictureRead => {
  const look = extentOf(bytes)
  if (look === 'notPicture') {
    const kind = otherKind(bytes)
    return kind === undefined ? { fault: look, params: {} } : { fault: 'pictureOfOtherKind', params: { kind } }
  }
  if (typeof look === 'string') return { fault: look, params: {} }
  const { mime, width, height, end } = look
  if (width === 0 || height === 0) return { fault: 'notPicture', params: {} }
  const megapixels = (width * height) / 1_000_000
  if (megapixels > mostMegapixels) {
    return { fault: 'pictureTooManyDots', params: { megapixels: String(Math.ceil(megapixels)), limit: String(mostMegapixels) } }
  }
  return carriesMore(bytes, end, mime) ? { fault: 'pictureCarriesMore', params: {} } : { picture: { mime, width, height } }
}

/** Whether the file of a picture tells where, when or by what it was taken: EXIF, XMP or IPTC in a JPEG, `eXIf` or texts in a PNG. */
export const tellsOfItself = (bytes: Uint8Array): boolean => {
  if (at(bytes, 0) === 0xff) {
    for (let place = 2; at(bytes, place) === 0xff && at(bytes, place + 1) !== 0xda && place < bytes.length; ) {
      if ([0xe1, 0xed, 0xfe].includes(at(bytes, place + 1))) return true
      place += 2 + u16(bytes, place + 2)
    }
    return false
  }
  for (let place = 8; place + 12 <= bytes.length; place += 12 + u32(bytes, place)) {
    if (/^(?:eXIf|[iz]TXt|tEXt)$/.test(text(bytes, place + 4, place + 8))) return true
  }
  return false
}

/** Longest side of the picture that documents print, in dots: 270 to the inch at a width of 15 cm. */
export const printSide = 1600

/** The size of a picture when it is made small enough for printing; one that is small is not made larger. */
export const printSize = ({ width, height }: { readonly width: number; readonly height: number }) => {
  const scale = Math.min(1, printSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
