import { createHash } from 'node:crypto'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { pressNoteDocument } from '../../electron/documents/pressNote.ts'
import type { PhotographFacts, PressNoteFacts } from '../../shared/domain/facts.ts'
import { joined, jpeg } from '../pictures.ts'
import { median, timed } from './median.ts'
import { attendance, facts as wholeDay } from './pressDraft.ts'

const photographs = 20
/** What a photograph of 1600 by 1067 dots weighs as the screen makes it. */
const weight = 350_000

/** Bytes that nothing can be pressed out of, always the same ones: a small JPEG and what follows from its number. */
const picture = (number: number): Uint8Array => {
  let state = number + 1
  const noise = Uint8Array.from({ length: weight }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
  return joined(jpeg, noise)
}

const bytes = Array.from({ length: photographs }, (_, at) => picture(at))
const pictures = new Map(bytes.map((one) => [createHash('sha256').update(one).digest('hex'), one]))

/** Three meetings of 400 people in full fill six pages, the photographs in pairs the others. */
const facts: PressNoteFacts = {
  ...wholeDay,
  meetings: wholeDay.meetings.slice(0, 3),
  photographs: [...pictures.keys()].map((sha256, at): PhotographFacts => {
    const people = attendance.slice(at, at + 5).map(({ person }) => person)
    return {
      ...{ id: `photograph-${at}`, caption: { hi: `बैठक का दृश्य ${at + 1}` }, credit: { hi: 'राकेश शर्मा' }, namesPeople: true },
      ...{ people, wide: false, print: { sha256, mime: 'image/jpeg', width: 1600, height: 1067 } },
    }
  }),
}

export type PhotographFigures = {
  /** Milliseconds: drafted, laid out and packed. */
  readonly ours: number
  /** Of zipping the same parts alone: the pictures put in as they are, and deflated like the rest. */
  readonly stored: number
  readonly deflated: number
  readonly bytes: number
}

/** The export of a press note of ten pages with twenty photographs, beside the zipping of its parts. */
export const pressPhotographs = async (): Promise<PhotographFigures> => {
  const document = await pressNoteDocument(facts, 'hi', pictures)
  const parts = unzipSync(document)
  const asTheyAre: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, path.startsWith('word/media/') ? [part, { level: 0 }] : part]),
  )
  return {
    ours: median(await timed(() => pressNoteDocument(facts, 'hi', pictures))),
    stored: median(await timed(() => zipSync(asTheyAre))),
    deflated: median(await timed(() => zipSync(parts, { level: 6 }))),
    bytes: document.length,
  }
}
