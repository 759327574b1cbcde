import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PictureRead, printSize, readPicture, tellsOfItself } from '../../../shared/domain/pictureFile.ts'
import { joined, jpeg, jpegOfSize, jpegWithComment, png, pngChunk, pngWith, turnedJpeg, webp, withText } from '../../pictures.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const fault = (read: PictureRead): string => ('fault' in read ? read.fault : 'none')

describe('a picture is read by what its bytes say', () => {
  test.each([
    ['JPEG', jpeg, { mime: 'image/jpeg', width: 48, height: 32 }],
    ['JPEG held upright, as it lies in the file', turnedJpeg, { mime: 'image/jpeg', width: 48, height: 32 }],
    ['PNG', png(30, 20), { mime: 'image/png', width: 30, height: 20 }],
    ['WebP', webp, { mime: 'image/webp', width: 48, height: 32 }],
  ] as const)('%s', (_name, bytes, picture) => {
    expect(readPicture(bytes)).toEqual({ picture })
  })

  test('the lossless and the simple kind of WebP', () => {
    const riff = (kind: string, body: Uint8Array) => {
      const size = (value: number) => Uint8Array.of(value & 255, value >> 8, 0, 0)
      return joined(text('RIFF'), size(12 + body.length), text('WEBP'), text(kind), size(body.length), body)
    }
    const lossless = 99 | (49 << 14)
    const bits = [lossless & 255, (lossless >> 8) & 255, (lossless >> 16) & 255, lossless >>> 24]
    expect(readPicture(riff('VP8L', Uint8Array.of(0x2f, ...bits, 0, 0, 0, 0, 0)))).toMatchObject({ picture: { width: 100, height: 50 } })
    const simple = Uint8Array.of(0x10, 0, 0, 0x9d, 0x01, 0x2a, 100, 0, 50, 0)
    expect(readPicture(riff('VP8 ', simple))).toMatchObject({ picture: { width: 100, height: 50 } })
  })

  test('what cameras put behind a JPEG is theirs: a further picture, the moving part, noughts, the trailer of a telephone', () => {
    for (const more of [jpeg, joined(Uint8Array.of(0, 0, 0, 24), text('ftypmp42....')), new Uint8Array(99), text('...SEFT')]) {
      expect(readPicture(joined(jpeg, more))).toMatchObject({ picture: { width: 48 } })
    }
  })
})

describe('a file that is no photograph', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text named as a picture', text('यह फ़ोटो नहीं है')],
    ['SVG with a script', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', text('<!doctype html><script>alert(1)</script>')],
    ['PDF with a script', text('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
    ['a JPEG without dots', jpegOfSize(0, 32)],
    ['the head of a JPEG with text behind', withText(jpeg.subarray(0, 3), 'और कुछ नहीं')],
    ['a PNG of a kind that is none', pngWith(1, 1, deflateSync(Buffer.alloc(4)), pngChunk('1234', new Uint8Array()))],
  ] as const)('%s', (_name, bytes) => {
    expect(fault(readPicture(bytes))).toBe('notPicture')
  })
})

test.each([
  ['HEIC', joined(Uint8Array.of(0, 0, 0, 24), text('ftypheic\u0000\u0000'))],
  ['HEIC', joined(Uint8Array.of(0, 0, 0, 24), text('ftypmif1\u0000\u0000'))],
  ['AVIF', joined(Uint8Array.of(0, 0, 0, 28), text('ftypavif'))],
  ['GIF', text('GIF89a\u0001\u0000')],
  ['BMP', joined(text('BM'), Uint8Array.of(30, 0, 0, 0), new Uint8Array(24))],
  ['TIFF', text('II*\u0000')],
  ['TIFF', text('MM\u0000*')],
] as const)('a photograph in %s is said to be one', (kind, bytes) => {
  expect(readPicture(bytes)).toEqual({ fault: 'pictureOfOtherKind', params: { kind } })
})

describe('a file that is cut off', () => {
  test.each([
    ['JPEG', jpeg],
    ['PNG', png(40, 40)],
    ['WebP', webp],
  ] as const)('%s, wherever it ends', (_name, whole) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        expect(['pictureCut', 'notPicture']).toContain(fault(readPicture(whole.subarray(0, length))))
      }),
    )
    expect(fault(readPicture(whole.subarray(0, Math.floor(whole.length * 0.9))))).toBe('pictureCut')
  })

  test('a PNG that says it has more dots than its data can unfold to', () => {
    expect(fault(readPicture(pngWith(7000, 7000, deflateSync(Buffer.alloc(1000)))))).toBe('pictureCut')
  })
})

describe('a file with more dots than can be worked with is known by its head alone', () => {
  test.each([
    ['JPEG of 200 megapixels', jpegOfSize(20_000, 10_000), 200],
    ['PNG of 200 megapixels', pngWith(20_000, 10_000, new Uint8Array(600_000)), 200],
    ['PNG that unfolds to gigabytes', pngWith(60_000, 60_000, deflateSync(Buffer.alloc(10_000_000))), 3600],
    ['PNG as wide as its head can say', pngWith(0xffff_ffff, 0xffff_ffff, new Uint8Array(9)), 18_446_744_065_120],
  ] as const)('%s', (_name, bytes, megapixels) => {
    expect(readPicture(bytes)).toEqual({ fault: 'pictureTooManyDots', params: { megapixels: String(megapixels), limit: '60' } })
  })

  test('60 megapixels are taken', () => {
    expect(readPicture(jpegOfSize(10_000, 6000))).toMatchObject({ picture: { width: 10_000 } })
    expect(fault(readPicture(jpegOfSize(10_000, 6001)))).toBe('pictureTooManyDots')
  })
})

describe('a file that carries more than a picture', () => {
  const archive = joined(jpeg, text('PK\u0003\u0004...'), text('PK\u0005\u0006'), new Uint8Array(18))
  test.each([
    ['a page behind a JPEG', withText(jpeg, '<html><script>alert(1)</script></html>')],
    ['a script in the comment of a JPEG', jpegWithComment('<ScRiPt>alert(1)</script>')],
    ['a program behind a JPEG', withText(jpeg, '<?php system($_GET[0]);')],
    ['an archive behind a JPEG', archive],
    ['an archive behind the second picture of a camera', joined(jpeg, archive)],
    ['a PDF in the comment of a JPEG', jpegWithComment('%PDF-1.7 /JavaScript')],
    ['anything behind a PNG', withText(png(3, 3), '12345678')],
    ['a script in a text of a PNG', pngWith(1, 1, deflateSync(Buffer.alloc(4)), pngChunk('tEXt', text('Title\0<script>x</script>')))],
    ['a text of five megabytes in a PNG', pngWith(1, 1, deflateSync(Buffer.alloc(4)), pngChunk('zTXt', new Uint8Array(5_000_000)))],
    ['anything behind a WebP', withText(webp, 'MZ')],
  ] as const)('%s', (_name, bytes) => {
    expect(fault(readPicture(bytes))).toBe('pictureCarriesMore')
  })
})

test('no bytes whatever bring it to a stop', () => {
  const head = fc.constantFrom(jpeg, png(5, 5), webp, turnedJpeg)
  fc.assert(
    fc.property(head, fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 20 }), (whole, changes) => {
      const changed = Uint8Array.from(whole)
      for (const [place, value] of changes) if (place < changed.length) changed[place] = value
      const read = readPicture(changed)
      if ('picture' in read) expect(read.picture.width * read.picture.height).toBeLessThanOrEqual(60_000_000)
      expect(typeof tellsOfItself(changed)).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

test('what tells of where a picture was taken is seen', () => {
  expect(tellsOfItself(jpeg)).toBe(false)
  expect(tellsOfItself(png(3, 3))).toBe(false)
  expect(tellsOfItself(turnedJpeg)).toBe(true)
  expect(tellsOfItself(jpegWithComment('घर'))).toBe(true)
  expect(tellsOfItself(pngWith(1, 1, deflateSync(Buffer.alloc(4)), pngChunk('eXIf', new Uint8Array(8))))).toBe(true)
})

test('a picture for printing has at most 1600 dots a side, keeps its shape and is never made larger', () => {
  expect(printSize({ width: 6000, height: 4000 })).toEqual({ width: 1600, height: 1067 })
  expect(printSize({ width: 3000, height: 6000 })).toEqual({ width: 800, height: 1600 })
  expect(printSize({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  expect(printSize({ width: 30_000, height: 1 })).toEqual({ width: 1600, height: 1 })
})
