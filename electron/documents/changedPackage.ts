import { unzipSync, type Zippable, zipSync } from 'fflate'

/** A part of a package by its path, as it should be. */
export type PartChange = (path: string, content: Uint8Array) => Uint8Array

/** A moment for the entries of a zip, which must have one. */
const noMoment = new Date(1980, 0, 1)

/** A package with each part as the changes leave it, one after another and with the parts that are added; pictures, which are deflated already, lie in it as they are. */
export const changedPackage = (
  packed: Uint8Array,
  changes: readonly PartChange[],
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array => {
  const parts: Zippable = {}
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    const changed = changes.reduce<Uint8Array>((standing, change) => change(path, standing), content)
    parts[path] = path.startsWith('word/media/') ? [changed, { level: 0 }] : changed
  }
  for (const [path, content] of added) parts[path] = path.startsWith('word/media/') ? [content, { level: 0 }] : content
  return zipSync(parts, { mtime: noMoment })
}
