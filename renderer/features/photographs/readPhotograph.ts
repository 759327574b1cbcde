import type { Problem } from '../../../shared/contract/base.ts'
import { photographLimit } from '../../../shared/contract/photographs.ts'
import { type PictureMime, printSize, readPicture } from '../../../shared/domain/pictureFile.ts'
import { base64Of } from '../../components/base64.ts'

/** A photograph ready to be added, or what is wrong with it; null where the file can't be read at all. */
type Read = { readonly original: string; readonly print: string } | { readonly problem: Problem } | null

const quality = 0.85
/** A drawing stays a PNG when it is made small, a photograph that came as one does not: it would weigh too much. */
const heaviestPng = 1024 * 1024

const wrong = (code: Problem['code'], params: Problem['params'] = {}): Read => ({ problem: { path: 'original', code, params } })

/** The picture at the size for printing, turned upright and without anything but its dots: no place where it was taken, no thumbnail. */
const printOf = async (picture: ImageBitmap, mime: PictureMime): Promise<Blob | null> => {
  const { width, height } = printSize(picture)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) return null
  // Paper is white where a picture lets it through.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, width, height)
  if (mime === 'image/png') {
    const drawing = await canvas.convertToBlob({ type: 'image/png' })
    if (drawing.size <= heaviestPng) return drawing
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality })
}

/**
 * Reads a file as a photograph. Its head is looked at before it is decoded, so that one too large never is; the browser decodes it
 * beside the screen, and turns it as the camera was held.
 */
export const readPhotograph = async (file: File): Promise<Read> => {
  if (file.size > photographLimit) return wrong('pictureTooHeavy', { limit: String(photographLimit / 1024 / 1024) })
  const content = await file.arrayBuffer().catch(() => null)
  if (content === null) return null
  if (content.byteLength === 0) return wrong('empty')
  const read = readPicture(new Uint8Array(content))
  if ('fault' in read) return wrong(read.fault, read.params)
  const { mime } = read.picture
  const whole = new Blob([content], { type: mime })
  const picture = await createImageBitmap(whole, { imageOrientation: 'from-image' }).catch(() => null)
  // The head is sound and the rest is not.
  if (picture === null) return wrong('pictureCut')
  const print = await printOf(picture, mime).finally(() => picture.close())
  return print === null ? null : { original: await base64Of(whole), print: await base64Of(print) }
}
