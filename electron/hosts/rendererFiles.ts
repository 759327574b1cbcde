import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The folder of the built program, whether an entry runs as built (`dist/main/x.js`) or from source (`electron/x.ts`). */
export const distFolder = (entryUrl: string): string =>
  fileURLToPath(entryUrl.endsWith('.ts') ? new URL('../dist/', entryUrl) : new URL('../', entryUrl))

export type RendererFile = { readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> }

/**
 * A file of the built renderer by the path of its address; `/` is `index.html`.
 * Null for what is not there, is of another kind, or would lead out of the folder.
 */
export const rendererFile = async (folder: string, path: string): Promise<RendererFile | null> => {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const root = normalize(folder + sep)
  const file = normalize(join(root, decoded === '/' ? 'index.html' : decoded))
  const mediaType = mediaTypes[extname(file)]
  if (!file.startsWith(root) || mediaType === undefined) return null
  try {
    return { mediaType, bytes: new Uint8Array(await readFile(file)) }
  } catch {
    return null
  }
}
