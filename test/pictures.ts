import { crc32, deflateSync } from 'node:zlib'

/** Pictures for the tests: real ones, and ones that are not what they say. */

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, 'base64'))
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
export const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => [...part]))
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
export const withText = (bytes: Uint8Array, text: string): Uint8Array<ArrayBuffer> => joined(bytes, latin(text))

/** A photograph of 48 by 32 dots, as a browser's canvas writes it: nothing but the picture. */
export const jpeg = bytesOf(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAgADADASIAAhEBAxEB/8QAGAABAAMBAAAAAAAAAAAAAAAAAAECBQT/xAAkEAACAQIEBwEAAAAAAAAAAAAAAQMEEgIFETETITVDgYKxwf/EABgBAAMBAQAAAAAAAAAAAAAAAAACBAUG/8QAHhEAAgICAgMAAAAAAAAAAAAAAAIBAwQREkETIaH/2gAMAwEAAhEDEQA/ANlvQjVDEQtxLMx1yPFERrcfdCpjq1XPv2WABpkYAAAYuQ9/1/TszXp0vj6jCgqpqa7g47bt+SZeWvqZo3HJJdhe6tSOealps5ly3rFXDs5gAUkoAAAf/9k=',
)
/** The same as WebP. */
export const webp = bytesOf(
  'UklGRoICAABXRUJQVlA4WAoAAAAgAAAALwAAHwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDgglAAAAHAEAJ0BKjAAIAA+zVKiS6ekoyG1WAgA8BmJaADDS//wToBZX8ftdnGIX3YAAP7pMmZ2h+VrXyUJ+SpWeNZgpxG3D/JvANePT/8m/rFhSL4Av3Mjx9C0JB73FSz0X3MA2P7Y39yKyeCg98AZdQr6eanp6ZHWcrNkmuAE+hZctR+62jyktfgDhRd+DDjS2bLcuHtn8AA=',
)

const u32 = (value: number): Uint8Array => Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255)
const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255)

export const pngChunk = (kind: string, data: Uint8Array): Uint8Array => {
  const body = joined(latin(kind), data)
  return joined(u32(data.length), body, u32(crc32(body)))
}
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A PNG of that head whose coded data are those; the two need not agree. */
export const pngWith = (width: number, height: number, coded: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(
    signature,
    pngChunk('IHDR', joined(u32(width), u32(height), Uint8Array.of(8, 2, 0, 0, 0))),
    ...more,
    pngChunk('IDAT', coded),
    pngChunk('IEND', new Uint8Array()),
  )

/** A real picture: bands of colour, darker to the right; another `hue` is another picture. */
export const png = (width: number, height: number, hue = 0): Uint8Array<ArrayBuffer> => {
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * (1 + width * 3) + 1 + x * 3
      rows[place] = (hue + Math.floor((y * 6) / height) * 40) % 256
      rows[place + 1] = 255 - Math.floor((x * 200) / width)
      rows[place + 2] = (120 + hue) % 256
    }
  }
  return pngWith(width, height, deflateSync(rows, { level: 1 }))
}

/** The JPEG with a further segment after its start. */
const withSegment = (marker: number, data: Uint8Array): Uint8Array<ArrayBuffer> =>
  joined(jpeg.subarray(0, 2), Uint8Array.of(0xff, marker), u16(data.length + 2), data, jpeg.subarray(2))

/** The place that a telephone would write into it. */
export const somewhere = '31.1048N 77.1734E'

const entry = (tag: number, kind: number, count: number, value: Uint8Array): Uint8Array => joined(u16(tag), u16(kind), u32(count), value)

/** The JPEG as a telephone held upright writes it: turned by a quarter (EXIF orientation 6), with the place where it was taken. */
export const turnedJpeg = withSegment(
  0xe1,
  joined(
    latin('Exif\0\0MM'),
    u16(42),
    u32(8),
    u16(2),
    entry(0x010e, 2, somewhere.length + 1, u32(38)),
    entry(0x0112, 3, 1, joined(u16(6), u16(0))),
    u32(0),
    latin(`${somewhere}\0`),
  ),
)

/** The JPEG with another size in its head. */
export const jpegOfSize = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const changed = Uint8Array.from(jpeg)
  const frame = changed.findIndex((byte, place) => byte === 0xff && changed[place + 1] === 0xc0)
  changed.set(joined(u16(height), u16(width)), frame + 5)
  return changed
}

/** The JPEG with a comment. */
export const jpegWithComment = (comment: string): Uint8Array<ArrayBuffer> => withSegment(0xfe, latin(comment))
