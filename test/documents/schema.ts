import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const candidates = [process.env.KARYAVRITT_VALIDATE_DOCX, resolve(import.meta.dirname, '../../../shared/ooxml/validate-docx')]

/** The checker of packages and parts against the schemas of ECMA-376, where this machine has one. */
export const schemaChecker = candidates.find((path) => path !== undefined && existsSync(path))

/** What the checker finds in the documents, a line for a problem; [] where they are sound. */
export const schemaProblems = (checker: string, documents: ReadonlyMap<string, Uint8Array>, folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true })
  const paths = [...documents].map(([name, docx]) => {
    const path = join(folder, name)
    writeFileSync(path, docx)
    return path
  })
  try {
    execFileSync(checker, paths, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    return []
  } catch (cause) {
    if (cause instanceof Error && 'stdout' in cause && typeof cause.stdout === 'string' && cause.stdout !== '') {
      return cause.stdout.trim().split('\n')
    }
    throw cause
  }
}
