import { PhotoMime } from '../../../shared/contract/people.ts'
import { base64Of } from '../../components/base64.ts'

/** Width and height of the small picture, in pixels: sharp at twice the size at which lists show it. */
const side = 160
const quality = 0.85

/** A photograph to be stored: its type and content, and a small picture cut square out of its middle; null when it is no picture. */
export const readPhoto = async (
  file: File,
): Promise<{ readonly mime: PhotoMime; readonly data: string; readonly preview: string } | null> => {
  const mime = PhotoMime.safeParse(file.type).data
  const picture = mime === undefined ? null : await createImageBitmap(file).catch(() => null)
  if (mime === undefined || picture === null) return null
  const { width, height } = picture
  const cut = Math.min(width, height)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, side, side)
  context.imageSmoothingQuality = 'high'
  // A face stands above the middle of an upright picture.
  context.drawImage(picture, (width - cut) / 2, (height - cut) / 4, cut, cut, 0, 0, side, side)
  picture.close()
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (small === null) return null
  return { mime, data: await base64Of(file), preview: await base64Of(small) }
}
