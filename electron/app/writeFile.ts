import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { type NotWrittenReason, notWritten } from './refusal.ts'

const SystemError = z.object({ code: z.string() })

/** On Windows a file that Word holds open refuses to be replaced with EPERM or EACCES, not with EBUSY. */
const reasonOf = (error: unknown, replacing: boolean): NotWrittenReason => {
  switch (SystemError.safeParse(error).data?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'full'
    case 'EBUSY':
    case 'ETXTBSY':
      return 'busy'
    case 'EPERM':
    case 'EACCES':
      return replacing && process.platform === 'win32' ? 'busy' : 'denied'
    case 'EROFS':
      return 'denied'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'EIO':
      return 'gone'
    default:
      return 'other'
  }
}

/** A rename is on the disk once its folder is; Windows opens no folders and needs none of it. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file whole or not at all: beside its place, on to the disk, then in the place of the old one, which stays
 * as it was until that moment.
 * @throws {Refusal} NOT_WRITTEN with the reason
 */
export const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const target = resolve(path)
  const beside = `${target}.${randomUUID()}.part`
  let replacing = false
  try {
    const handle = await open(beside, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    replacing = true
    await rename(beside, target)
    await syncFolder(dirname(target))
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw notWritten(reasonOf(error, replacing), target, error)
  }
}
