import { Unzip, UnzipInflate } from 'fflate'
import { UnreadableFile } from './table.ts'

/** So much a part of a workbook may be when unpacked, and all of them together; the largest real lists stay far below. */
const unpackedLimit = 768 * 1024 * 1024

const step = 256 * 1024

/** What is left of the limit, for all parts of one file. */
export type Budget = { left: number }
export const newBudget = (): Budget => ({ left: unpackedLimit })

/** Whether the file ends as zip files do (APPNOTE 4.3.16): one that was broken off has lost its end, however much it still holds. */
const isWhole = (bytes: Uint8Array): boolean => {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('PK\x05\x06', undefined, 'latin1')
  return end >= 0 && end + 22 <= bytes.length && end >= bytes.length - 22 - 0xffff
}

type Sink = (chunk: Uint8Array, final: boolean) => void

/**
 * Unpacks those parts of a zip file for which `sinkOf` gives a sink, chunk by chunk: what a part says of its size is not believed,
 * what comes out is counted. Gives the names of all parts.
 * @throws {UnreadableFile} `tooLarge` past the budget, `damaged` when the file is no whole zip file
 */
export const unpack = (bytes: Uint8Array, sinkOf: (name: string) => Sink | null, budget: Budget): readonly string[] => {
  if (!isWhole(bytes)) throw new UnreadableFile('damaged')
  const names: string[] = []
  let open = 0
  const unzip = new Unzip((file) => {
    names.push(file.name)
    if (names.length > 10_000) throw new UnreadableFile('tooLarge')
    const sink = sinkOf(file.name)
    if (sink === null) return
    open += 1
    file.ondata = (error, chunk, final) => {
      if (error) throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error)
      budget.left -= chunk.length
      if (budget.left < 0) throw new UnreadableFile('tooLarge')
      sink(chunk, final)
      if (final) open -= 1
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('damaged', error)
  }
  if (open > 0 || names.length === 0) throw new UnreadableFile('damaged')
  return names
}
