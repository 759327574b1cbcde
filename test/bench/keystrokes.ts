import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Counts = z.strictObject({ strokes: z.number(), seconds: z.number(), wordProcessor: z.number() })
const Annotated = z.object({ annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })) })
const Report = z.object({
  suites: z.array(z.object({ specs: z.array(z.object({ tests: z.array(Annotated) })) })),
})

/**
 * The review meeting of the sample, from its notice to its approved minutes, typed by the script of `test/e2e/wholeMeeting.spec.ts`:
 * its keys and seconds, and the keys of the text of the same minutes in a word processor, without mistakes and without formatting.
 */
export const keystrokes = (): z.infer<typeof Counts> => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'karyavritt-keys-'))
  const report = join(folder, 'report.json')
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  const run = spawnSync(process.execPath, [playwright, 'test', 'test/e2e/wholeMeeting.spec.ts', '--reporter=json'], {
    cwd: root,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(run.stdout + run.stderr)
  const { suites } = Report.parse(JSON.parse(readFileSync(report, 'utf8')))
  rmSync(folder, { recursive: true, force: true })
  const annotations = suites
    .flatMap(({ specs }) => specs)
    .flatMap(({ tests }) => tests)
    .flatMap((test) => test.annotations)
  return Counts.parse(JSON.parse(annotations.find(({ type }) => type === 'keys')?.description ?? '{}'))
}
