import { describe, expect, it } from 'vitest'
import { caseNames, ourDocument, paragraphsOf, partsOf } from '../../bench/content.ts'
import { prepare } from '../../bench/exporters.ts'

/** The parts as text: far quicker to compare than bytes one by one. */
const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(partsOf(bytes)).map(([name, part]) => [name, new TextDecoder('latin1').decode(part)]))

describe.each(caseNames)('the bench of %s', { timeout: 60_000 }, (name) => {
  it('has the same content every time', async () => {
    const [one, other] = await Promise.all([ourDocument(name), ourDocument(name)])
    expect(textsOf(one)['word/document.xml'] === textsOf(other)['word/document.xml']).toBe(true)
  })

  it('has a floor that holds the very parts of ours', async () => {
    const floor = await prepare('floor', name)
    if (floor === null) throw new Error('the floor is always there')
    const ours = textsOf(await ourDocument(name))
    const made = textsOf(await floor())
    expect(Object.keys(made).sort()).toEqual(Object.keys(ours).sort())
    expect(Object.keys(ours).filter((part) => made[part] !== ours[part] && part !== 'docProps/core.xml')).toEqual([])
  })

  it('gives docxtemplater the same texts', async () => {
    const docxtemplater = await prepare('docxtemplater', name)
    const made = await docxtemplater?.()
    expect(made && paragraphsOf(made)).toEqual(paragraphsOf(await ourDocument(name)))
  })
})
