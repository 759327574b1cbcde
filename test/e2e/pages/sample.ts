import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { DayFile } from '../../../electron/days/dayFile.ts'
import { readDayFile } from '../../../electron/days/readDayFile.ts'

export type SampleMeeting = DayFile['meetings'][number]
export type SamplePerson = DayFile['people'][number]

export const samplePath = fileURLToPath(new URL('../../../electron/days/sample/day.json', import.meta.url))

/** The sample day, read as the program reads it. */
export const sampleDay = async (): Promise<DayFile> => {
  const read = readDayFile(await readFile(samplePath, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.day
}

/** The text of a golden sample, without the line feed at its end. */
export const sampleText = async (name: string): Promise<string> =>
  (await readFile(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)), 'utf8')).replace(/\n$/, '')
