import { spawn } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import sample from '../../electron/days/sample/day.json' with { type: 'json' }
import { temporaryFolder } from './support.ts'

const demo = fileURLToPath(new URL('../../electron/demo.ts', import.meta.url))
const anotherDay = fileURLToPath(new URL('../samples/another-day.json', import.meta.url))

/** Runs the command as npm does: in the project, with the user's own folder in the environment. */
const run = async (cwd: string, ...args: readonly string[]) => {
  const temporary = await temporaryFolder()
  const env = { ...process.env, INIT_CWD: cwd, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const ended = await new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [demo, ...args], { env })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...said }))
  })
  // However it ends, its database goes with it.
  expect(await readdir(temporary)).toEqual([])
  return ended
}

const dataFile = async (folder: string, day: unknown): Promise<string> => {
  const path = join(folder, 'day.json')
  await writeFile(path, typeof day === 'string' ? day : JSON.stringify(day))
  return path
}

describe('npm run demo', () => {
  it('writes every document of the sample day in both languages, into karyavritt-demo where the user is', async () => {
    const folder = await temporaryFolder()
    const { code, out, err } = await run(folder)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const names = ['review', 'committee', 'workshop'].flatMap((id) => ['notice', 'attendance', 'minutes'].map((kind) => `${kind}-${id}`))
    const expected = [...names, 'press-note-14'].flatMap((name) => [`${name}.hi.docx`, `${name}.en.docx`])
    const written = await readdir(join(folder, 'karyavritt-demo'))
    expect(written.toSorted()).toEqual(expected.toSorted())
    const lines = out.trimEnd().split('\n')
    expect(lines.slice(0, 20)).toEqual(expected.map((name, index) => `[${index + 1}/20] ${name}`))
    expect(lines.slice(-20)).toEqual(expected.map((name) => join(folder, 'karyavritt-demo', name)))
    for (const name of written) expect((await readFile(join(folder, 'karyavritt-demo', name))).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes another day, another folder and one language; a number in the file may name a document', async () => {
    const folder = await temporaryFolder()
    const { code } = await run(folder, '--data', anotherDay, '--out', 'deep/er', '--lang', 'hi')
    expect(code).toBe(0)
    const written = await readdir(join(folder, 'deep', 'er'))
    expect(written).toHaveLength(10)
    expect(written).toContain('press-note-27.hi.docx')
  })

  it('tells what it left out', async () => {
    const folder = await temporaryFolder()
    const { code, err } = await run(folder, '--data', await dataFile(folder, { ...sample, colour: 'red' }), '--lang', 'en')
    expect({ code, err }).toEqual({ code: 0, err: 'colour: not known, left out\n' })
  })

  it('keeps documents apart whose ids make the same file name', async () => {
    const folder = await temporaryFolder()
    const meeting = { title: 'Meeting', date: '2026-02-05' }
    const meetings = ['a/b', 'A:B', 'a-b'].map((id, hour) => ({ ...meeting, id, start: `1${hour}:00` }))
    const { code } = await run(folder, '--data', await dataFile(folder, { meetings }), '--lang', 'en', '--out', 'out')
    expect(code).toBe(0)
    const written = (await readdir(join(folder, 'out'))).filter((name) => name.startsWith('minutes'))
    expect(written.toSorted()).toEqual(['minutes-A-B-2.en.docx', 'minutes-a-b-3.en.docx', 'minutes-a-b.en.docx'])
  })

  it('tells every problem of a bad file on a line of its own, and writes nothing', async () => {
    const folder = await temporaryFolder()
    const [first, second, ...others] = sample.meetings
    const wrong = {
      ...second,
      start: '25:00',
      attendance: second?.attendance.map((each, at) => (at === 3 ? { ...each, person: 'xyz' } : each)),
    }
    const day = { ...sample, meetings: [{ ...first, kind: 'party', title: {} }, wrong, ...others] }
    const { code, out, err } = await run(folder, '--data', await dataFile(folder, day), '--out', 'out')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^meetings\[0\]\.kind: must be one of: regular, review, /),
      'meetings[0].title: is given neither in Hindi (hi) nor in English (en)',
      'meetings[1].start: is no time of the day, written like 09:30',
      'meetings[1].attendance[3].person: no person "xyz"',
      '',
      '4 problems; nothing was written.',
    ])
    expect(await readdir(folder)).toEqual(['day.json'])
  })

  it('tells where a file stops being JSON', async () => {
    const folder = await temporaryFolder()
    const { code, err } = await run(folder, '--data', await dataFile(folder, '{\n  "meetings": [one]\n}'))
    expect({ code, err }).toEqual({ code: 2, err: 'the file: is not JSON at line 2, column 16\n\n1 problem; nothing was written.\n' })
  })

  it.each([
    ['an unknown option', ['--colour'], /--colour/],
    ['a language that it has not', ['--lang', 'fr'], /--lang is hi, en or both, not fr/],
    ['a file that is not there', ['--data', 'nowhere.json'], /nowhere\.json can't be read/],
  ])('ends with 2 and a line for %s', async (_what, args, line) => {
    const folder = await temporaryFolder()
    const { code, out, err } = await run(folder, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(line)
    expect(await readdir(folder)).toEqual([])
  })

  it('tells how it is used', async () => {
    const { code, out } = await run(await temporaryFolder(), '--help')
    expect(code).toBe(0)
    expect(out).toContain('npm run demo -- [--data FILE] [--out DIR] [--lang hi|en|both]')
  })
})
