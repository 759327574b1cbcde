import { createHash } from 'node:crypto'
import { photographLimit, printLimit } from '../../shared/contract/photographs.ts'
import { type PictureFile, printSize, readPicture, tellsOfItself } from '../../shared/domain/pictureFile.ts'
import { problem, type Refusal } from '../app/refusal.ts'
import type { PhotographFile } from './photographsRepository.ts'

type Given = { readonly file: PhotographFile; readonly content: Uint8Array }

const tooHeavy = (path: string, limit: number): Refusal => problem(path, 'pictureTooHeavy', { limit: String(limit / 1024 / 1024) })

/** The picture that a base64 text holds. @throws {Refusal} INVALID that says what is wrong with it */
const pictureOf = (data: string, path: 'original' | 'print', limit: number): Given => {
  const content = Buffer.from(data, 'base64')
  // Node passes over what is not base64; only what comes back the same was.
  if (content.toString('base64') !== data) throw problem(path, 'wrongType', { expected: 'base64' })
  if (content.length === 0) throw problem(path, 'empty')
  if (content.length > limit) throw tooHeavy(path, limit)
  const read = readPicture(content)
  if ('fault' in read) throw problem(path, read.fault, read.params)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { file: { ...read.picture, sha256, size: content.length }, content }
}

/** Whether a picture has the size that the original gives when it is made small; turned, where the camera was held upright. */
const isMadeOf = (print: PictureFile, original: PictureFile): boolean => {
  const { width, height } = printSize(original)
  const isAbout = (one: number, other: number): boolean => Math.abs(one - other) <= 1
  return (isAbout(print.width, width) && isAbout(print.height, height)) || (isAbout(print.width, height) && isAbout(print.height, width))
}

/**
 * A photograph as it was given and the picture made of it for printing, both read by their structure and neither decoded.
 * @throws {Refusal} INVALID when either is no picture, cut off, too large, or carries more; and when the second was not made of the
 * first, is no JPEG or PNG, or tells where it was taken
 */
export const photographFiles = (given: {
  readonly original: string
  readonly print: string
}): { readonly original: Given; readonly print: Given } => {
  const original = pictureOf(given.original, 'original', photographLimit)
  const print = pictureOf(given.print, 'print', printLimit)
  const isPrintable = print.file.mime !== 'image/webp' && isMadeOf(print.file, original.file) && !tellsOfItself(print.content)
  if (!isPrintable) throw problem('print', 'notAllowed', { allowed: '' })
  return { original, print }
}
