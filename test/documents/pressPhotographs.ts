import { createHash } from 'node:crypto'
import type { PhotographFacts, PressNoteFacts } from '../../shared/domain/facts.ts'
import { jpeg, png } from '../pictures.ts'
import { samplePerson, samplePressNote } from '../unit/language/sampleFacts.ts'

type Given = Partial<Omit<PhotographFacts, 'id' | 'print'>> & { readonly bytes: Uint8Array; readonly size: readonly [number, number] }

/** Pictures of several shapes: a wide one, two that lie, one that stands beside one that lies, a panorama, and one left over. */
const given: readonly Given[] = [
  {
    ...{ bytes: png(1200, 800), size: [1200, 800], wide: true, people: [samplePerson('verma'), samplePerson('thakur')] },
    caption: { hi: 'समीक्षा बैठक का दृश्य', en: 'The review meeting in progress' },
    credit: { hi: 'राकेश शर्मा', en: 'Rakesh Sharma' },
  },
  { bytes: png(900, 600, 40), size: [900, 600], people: [samplePerson('thakur')] },
  {
    bytes: png(800, 600, 80),
    size: [800, 600],
    caption: { hi: 'मंच पर पदाधिकारी', en: 'Office-bearers on the dais' },
    credit: { hi: 'पीटीआई', en: 'PTI' },
  },
  { bytes: png(600, 900, 120), size: [600, 900] },
  { bytes: png(900, 600, 160), size: [900, 600], people: [samplePerson('verma')], namesPeople: true },
  { bytes: png(1600, 500, 200), size: [1600, 500], caption: { hi: 'सभागार में उपस्थित कार्यकर्ता', en: 'Workers in the hall' } },
  { bytes: jpeg, size: [48, 32], caption: { hi: 'अंतिम', en: 'The last one' } },
]

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The note of the sample day with photographs of every shape. */
export const noteWithPhotographs = (): PressNoteFacts => ({
  ...samplePressNote,
  photographs: given.map(({ bytes, size: [width, height], ...words }, at) => ({
    ...{ id: `photograph-${at}`, caption: {}, credit: {}, people: [], namesPeople: true, wide: false },
    ...words,
    print: { sha256: hashOf(bytes), mime: bytes === jpeg ? 'image/jpeg' : 'image/png', width, height },
  })),
})

/** The bytes of their pictures, by the hash that the facts name, in their order. */
export const notePictures = ({ photographs }: PressNoteFacts): ReadonlyMap<string, Uint8Array> =>
  new Map(photographs.map(({ print }, at) => [print.sha256, given[at]?.bytes ?? new Uint8Array()]))
