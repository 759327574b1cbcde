import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { DocumentOf } from '../shared/contract/documents.ts'
import { type Lang, languages } from '../shared/domain/bilingual.ts'
import { createApp } from './app/createApp.ts'
import { type NotWrittenReason, Refusal } from './app/refusal.ts'
import { writeWhole } from './app/writeFile.ts'
import { problemText } from './days/problemText.ts'
import { documentFileName } from './documents/fileName.ts'

/** `npm run demo`: a day file into a fresh database, and every document of the day out of it. */

const usage = `npm run demo -- [--data FILE] [--out DIR] [--lang hi|en|both]

  --data FILE   a day file (JSON); by default the sample day
  --out DIR     where the documents go; by default karyavritt-demo
  --lang        hi, en or both (the default)`

/** Something the user can mend: said in one line or more, nothing written. */
class UsageError extends Error {}

type Options = { readonly data: string | null; readonly out: string; readonly langs: readonly Lang[] }

const readOptions = (args: readonly string[]): Options | 'help' => {
  // npm runs scripts in the project's folder; the user's own is where the paths start.
  const here = process.env.INIT_CWD ?? process.cwd()
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return 'help'
    const langs = languages.filter((lang) => (values.lang ?? 'both') === 'both' || values.lang === lang)
    if (langs.length === 0) throw new Error(`--lang is hi, en or both, not ${values.lang}`)
    return {
      data: values.data === undefined ? null : resolve(here, values.data),
      out: resolve(here, values.out ?? 'karyavritt-demo'),
      langs,
    }
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

const readData = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} can't be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** The documents of a day. */
type Paper = Extract<DocumentOf, { kind: 'notice' | 'attendance' | 'minutes' | 'press-note' }>

/** No two documents of a kind share a name, on disks that tell no capitals from small letters either: the second gets `-2`. */
const distinguish = (documents: { readonly document: Paper; name: string }[]): void => {
  const used = new Set<string>()
  for (const each of documents) {
    const [given, key] = [each.name, (name: string) => documentFileName(each.document.kind, name, 'hi').toLowerCase()]
    for (let count = 2; used.has(key(each.name)); count += 1) each.name = `${given.slice(0, 40)}-${count}`
    used.add(key(each.name))
  }
}

type Wanted = { readonly document: Paper; readonly name: string; readonly lang: Lang }

const run = async ({ data, out, langs }: Options): Promise<void> => {
  const json = data === null ? null : await readData(data)
  const folder = await mkdtemp(join(tmpdir(), 'karyavritt-demo-'))
  const app = await createApp({ databaseFile: join(folder, 'demo.sqlite'), who: 'demo', exporter: async () => ({ outcome: 'cancelled' }) })
  try {
    const day = await app.transact(({ days }) => (json === null ? days.importSample() : days.import(json)))
    for (const path of day.unknown) process.stderr.write(`${path}: not known, left out\n`)
    const documents: { document: Paper; name: string }[] = [
      ...day.meetings.flatMap(({ fileId, id }) =>
        (['notice', 'attendance', 'minutes'] as const).map((kind) => ({ document: { kind, meetingId: id }, name: fileId })),
      ),
      ...day.pressNotes.map(({ number, id }) => ({ document: { kind: 'press-note' as const, pressNoteId: id }, name: number })),
    ]
    distinguish(documents)
    const wanted: Wanted[] = documents.flatMap((each) => langs.map((lang) => ({ ...each, lang })))
    await mkdir(out, { recursive: true })
    const paths: string[] = []
    for (const [index, { document, name, lang }] of wanted.entries()) {
      const { fileName, bytes } = await app.transact((services) => services.documents.make(document, lang, name))
      const path = join(out, fileName)
      await writeWhole(path, bytes)
      paths.push(path)
      process.stdout.write(`[${index + 1}/${wanted.length}] ${fileName}\n`)
    }
    process.stdout.write(`\n${paths.join('\n')}\n`)
  } finally {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const whyNot: Readonly<Record<NotWrittenReason, string>> = {
  full: 'the disk is full',
  busy: 'it is open in another program',
  denied: 'that is not allowed',
  gone: 'its folder is gone',
  other: 'the system refused',
}

/** Exit codes: 0 done; 2 the arguments or the file are wrong, nothing written; 1 anything else. */
const main = async (): Promise<number> => {
  try {
    const options = readOptions(process.argv.slice(2))
    if (options === 'help') process.stdout.write(`${usage}\n`)
    else await run(options)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`)
      return 2
    }
    if (error instanceof Refusal && error.detail.code === 'INVALID') {
      const lines = error.detail.data.problems.map(problemText)
      process.stderr.write(
        `${lines.join('\n')}\n\n${lines.length === 1 ? '1 problem' : `${lines.length} problems`}; nothing was written.\n`,
      )
      return 2
    }
    if (error instanceof Refusal && error.detail.code === 'NOT_WRITTEN') {
      const { path, reason } = error.detail.data
      process.stderr.write(`${path} can't be written: ${whyNot[reason]}\n`)
      return 1
    }
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    return 1
  }
}

process.exitCode = await main()
