import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { fromKrutiDevPaste } from '../../../renderer/features/minutes/krutiDevPaste.ts'
import { toKrutiDev } from '../../../shared/language/legacy/krutiDev.ts'

const words = 'प्रदेश अध्यक्ष श्री महेश वर्मा ने बैठक की अध्यक्षता की।'.normalize('NFC')
const typed = toKrutiDev(words).text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
// linkedom's documents have all that is read here, though not all that a browser's have.
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document
const pageOf = (html: string): Document => parsed(`<html><head></head><body>${html}</body></html>`)

test('what the page sets in Kruti Dev becomes Unicode with its marks; words in other fonts stay', () => {
  const page = pageOf(
    `<p><span style="font-family:'Kruti Dev 010'">${typed}</span> <span style="font-family:Calibri">State Office</span> <font face="DevLys 010"><b>${typed}</b></font></p>`,
  )
  expect(fromKrutiDevPaste(page, '', false)).toEqual([{ text: `${words} State Office ` }, { text: words, bold: true }])
})

test('a short i that Word has put into a span of its own finds its letter', () => {
  const page = pageOf(`<p style="font-family:Kruti Dev 010"><span>f</span><span>nYyh</span></p>`)
  expect(fromKrutiDevPaste(page, '', false)).toEqual([{ text: 'दिल्ली' }])
})

test('the style of Word for its paragraphs counts where no font stands nearer', () => {
  const page = parsed(
    `<html><head><style>p.MsoNormal {margin:0; font-family:"Kruti Dev 010";}</style></head><body><p class="MsoNormal">${typed}</p></body></html>`,
  )
  expect(fromKrutiDevPaste(page, '', false)).toEqual([{ text: words }])
})

test('without fonts only what can hardly be anything else is taken for it, and only where it may be guessed', () => {
  const plain = toKrutiDev(words).text
  expect(fromKrutiDevPaste(null, plain, true)).toEqual([{ text: words }])
  expect(fromKrutiDevPaste(null, plain, false)).toBeNull()
  expect(fromKrutiDevPaste(null, 'The State President chaired the meeting.', true)).toBeNull()
  expect(fromKrutiDevPaste(pageOf(`<p style="font-family:Mangal">${words}</p>`), words, true)).toBeNull()
})
