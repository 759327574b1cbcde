import { dirname, resolve } from 'node:path'
import { registerDocuments } from './registerDocuments.ts'
import { paintPages, renderPdfs } from './render.ts'
import { richDocuments } from './richDocuments.ts'
import { sampleDocuments } from './sampleDocuments.ts'

// node test/documents/look.ts [FOLDER]: every page of every document of the sample as a picture, for a person to look at.
const folder = resolve(process.argv[2] ?? 'test-results/documents')
const documents = new Map<string, Uint8Array>()
for (const [name, write] of [...sampleDocuments(), ...registerDocuments(), ...richDocuments()]) documents.set(name, await write())
for (const [name, pdf] of renderPdfs(documents, folder)) {
  for (const picture of paintPages(pdf, dirname(pdf), name.replace(/\.docx$/, ''))) process.stdout.write(`${resolve(folder, picture)}\n`)
}
