import { strFromU8, unzipSync } from 'fflate'
import type { LetterheadFaultCode } from '../../shared/contract/organisation.ts'
import { childrenOf, parseXml, type XmlElement, XmlFault } from './xmlTree.ts'

/** Why a letterhead can't be taken over. */
export class LetterheadFault extends Error {
  readonly code: LetterheadFaultCode

  constructor(code: LetterheadFaultCode, cause?: unknown) {
    super(code, { cause })
    this.name = 'LetterheadFault'
    this.code = code
  }
}

/** So much a letterhead may be when unpacked, in bytes, and of so many parts. */
const unpackedLimit = 64 * 1024 * 1024
const mostParts = 1000

export type Relationship = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean }

/** A .docx taken apart. */
export type LetterheadPackage = {
  /** The path of the document itself. */
  readonly main: string
  /** @throws {LetterheadFault} when it is not there or can't be read */
  readonly xml: (path: string) => XmlElement
  readonly bytes: (path: string) => Uint8Array
  readonly has: (path: string) => boolean
  /** What a part refers to, by the ids that it uses; targets inside the package are paths. */
  readonly relationships: (path: string) => ReadonlyMap<string, Relationship>
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

const utf16 = (text: string): string => [...text].map((character) => `${character}\0`).join('')

/** A compound file holds either an old Word document or one that is locked with a password. */
const compoundFault = (bytes: Uint8Array): LetterheadFaultCode =>
  strFromU8(bytes, true).includes(utf16('EncryptedPackage')) ? 'letterheadEncrypted' : 'letterheadOldWord'

const unpacked = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  let [size, count] = [0, 0]
  try {
    return unzipSync(bytes, {
      // What an entry says of its size is the room that it gets, so nothing can come out larger.
      filter: ({ name, originalSize }) => {
        size += originalSize
        count += 1
        if (size > unpackedLimit || count > mostParts) throw new LetterheadFault('letterheadTooLarge')
        return !name.endsWith('/')
      },
    })
  } catch (error) {
    throw error instanceof LetterheadFault ? error : new LetterheadFault('letterheadBroken', error)
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The path of a target as seen from a part. */
const resolved = (from: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

const macros = /macroEnabled|vbaProject|vbaData/i
const documentTypes = /wordprocessingml\.(?:document|template)\.main\+xml$/

/** Opens a .docx without believing anything of it. @throws {LetterheadFault} */
export const openLetterhead = (bytes: Uint8Array): LetterheadPackage => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new LetterheadFault(compoundFault(bytes))
  if (!startsWith(bytes, 0x50, 0x4b)) throw new LetterheadFault('letterheadNotDocx')
  const parts = unpacked(bytes)
  const has = (path: string): boolean => Object.hasOwn(parts, path)
  const part = (path: string): Uint8Array => {
    const content = has(path) ? parts[path] : undefined
    if (content === undefined) throw new LetterheadFault('letterheadBroken', new Error(`no ${path}`))
    return content
  }
  const xml = (path: string): XmlElement => {
    try {
      return parseXml(strFromU8(part(path)))
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error
      throw new LetterheadFault(error.fault === 'entities' ? 'letterheadEntities' : 'letterheadBroken', error)
    }
  }
  const relationships = (path: string): ReadonlyMap<string, Relationship> => {
    const rels = `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`
    if (!has(rels)) return new Map()
    return new Map(
      childrenOf(xml(rels), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
        const isExternal = TargetMode === 'External'
        return [Id, { id: Id, type: Type, target: isExternal ? Target : resolved(path, Target), isExternal }]
      }),
    )
  }
  if (!has('[Content_Types].xml')) throw new LetterheadFault('letterheadNotDocx')
  const types = childrenOf(xml('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes)
  if (types.some(({ ContentType = '' }) => macros.test(ContentType)) || Object.keys(parts).some((path) => macros.test(path))) {
    throw new LetterheadFault('letterheadMacros')
  }
  const start = [...relationships('').values()].find(({ type }) => /\/officeDocument$/.test(type))
  const type = types.find(({ PartName }) => PartName === `/${start?.target}`)?.ContentType ?? ''
  if (start === undefined || !documentTypes.test(type)) throw new LetterheadFault('letterheadNotDocx')
  return { main: start.target, xml, bytes: part, has, relationships }
}
