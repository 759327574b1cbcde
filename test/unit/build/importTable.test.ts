import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { root } from '../../../build/compile.ts'

/** Who imports whom: each line of the design's import table, as files that break it and files that keep it. */
const refused = [
  ['shared', 'shared/domain/planted.ts', 'react'],
  ['shared', 'shared/domain/planted.ts', 'electron'],
  ['shared', 'shared/domain/planted.ts', 'node:fs'],
  ['shared', 'shared/contract/planted.ts', '@orpc/server'],
  ['shared', 'shared/domain/planted.ts', '../../electron/app/createApp.ts'],
  ['shared', 'shared/i18n/planted.ts', '../../renderer/api.ts'],
  ['renderer', 'renderer/features/days/planted.tsx', '../../../electron/days/daysService.ts'],
  ['renderer', 'renderer/planted.ts', '../electron/app/router.ts'],
  ['renderer', 'renderer/planted.ts', 'electron'],
  ['renderer', 'renderer/planted.ts', 'node:path'],
  ['renderer', 'renderer/planted.ts', 'fs/promises'],
  ['renderer', 'renderer/planted.ts', 'kysely'],
  ['preload', 'electron/preload.ts', './app/planted.ts'],
  ['preload', 'electron/preload.ts', 'node:fs'],
  ['preload', 'electron/preload.ts', 'zod'],
  ['hosts', 'electron/hosts/planted.ts', '../db/connection.ts'],
  ['hosts', 'electron/hosts/planted.ts', '../meetings/meetingsService.ts'],
  ['hosts', 'electron/hosts/planted.ts', '../../renderer/api.ts'],
  ['hosts', 'electron/hosts/planted.ts', 'sqlite3'],
  ['only hosts', 'electron/app/planted.ts', 'electron'],
  ['only hosts', 'electron/app/planted.ts', 'node:http'],
  ['only hosts', 'electron/db/planted.ts', 'electron/main'],
  ['only hosts', 'electron/meetings/facts.ts', 'electron'],
  ['only hosts', 'electron/meetings/meetingsService.ts', 'node:http'],
  ['only hosts', 'electron/meetings/meetingsRouter.ts', 'electron'],
  ['only hosts', 'electron/meetings/meetingsRepository.ts', 'node:https'],
  ['only hosts', 'electron/demo.ts', 'electron'],
  ['only hosts', 'electron/serve.ts', 'node:http'],
  ['only hosts', 'electron/main.ts', 'node:http'],
  ['feature', 'electron/meetings/meetingsRouter.ts', './meetingsRepository.ts'],
  ['feature', 'electron/meetings/meetingsRouter.ts', '../db/connection.ts'],
  ['feature', 'electron/meetings/meetingsRouter.ts', 'kysely'],
  ['feature', 'electron/meetings/meetingsService.ts', './meetingsRouter.ts'],
  ['feature', 'electron/meetings/meetingsService.ts', '../press/pressRepository.ts'],
  ['feature', 'electron/meetings/meetingsRepository.ts', './meetingsService.ts'],
  ['feature', 'electron/meetings/meetingsRepository.ts', './meetingsRouter.ts'],
  ['feature', 'electron/meetings/meetingsRepository.ts', '../press/pressRepository.ts'],
  ['feature', 'electron/meetings/meetingsService.ts', '../hosts/desktop.ts'],
  ['feature', 'electron/meetings/facts.ts', '../press/pressRepository.ts'],
  ['feature', 'electron/meetings/facts.ts', '../../renderer/api.ts'],
  ['documents', 'electron/documents/planted.ts', '../db/connection.ts'],
  ['documents', 'electron/documents/planted.ts', '../meetings/meetingsService.ts'],
  ['documents', 'electron/documents/planted.ts', './documentsService.ts'],
  ['documents', 'electron/documents/planted.ts', 'node:fs'],
  ['documents', 'electron/documents/planted.ts', 'kysely'],
  ['migrations', 'electron/db/migrations/0002-planted.ts', '../tables.ts'],
  ['migrations', 'electron/db/migrations/0002-planted.ts', '../../../shared/domain/ids.ts'],
  ['migrations', 'electron/db/migrations/0002-planted.ts', 'uuid'],
] as const

const allowed = [
  ['shared', 'shared/contract/planted.ts', ['zod', '@orpc/contract', './base.ts', '../domain/ids.ts']],
  ['renderer', 'renderer/features/days/planted.tsx', ['react', '@tanstack/react-query', '../../api.ts', '../../../shared/domain/ids.ts']],
  ['preload', 'electron/preload.ts', ['electron']],
  ['hosts', 'electron/hosts/planted.ts', ['electron', 'node:http', './desktop.ts', '../app/createApp.ts', '../../shared/domain/ids.ts']],
  ['feature', 'electron/meetings/meetingsRouter.ts', ['./meetingsService.ts', '../app/procedures.ts', '../../shared/domain/ids.ts']],
  ['feature', 'electron/meetings/meetingsService.ts', ['./meetingsRepository.ts', '../press/pressService.ts', '../db/unitOfWork.ts']],
  ['feature', 'electron/meetings/meetingsRepository.ts', ['kysely', '../db/versioned.ts', '../../shared/domain/ids.ts']],
  ['documents', 'electron/documents/planted.ts', ['docx', './styles.ts', '../../shared/language/dates.ts']],
  ['migrations', 'electron/db/migrations/0002-planted.ts', ['kysely']],
] as const

/** The ways to import that TypeScript has, a line each; none gets past the table. */
const ways = [
  (from: string) => `import { planted } from '${from}'; planted()\n`,
  (from: string) => `import type { Planted } from '${from}'; export type Kept = Planted\n`,
  (from: string) => `export * from '${from}'\n`,
  (from: string) => `export const later = () => import('${from}')\n`,
  (from: string) => `import '${from}'\n`,
] as const

const Report = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string().nullable(),
      severity: z.string(),
      location: z.object({ start: z.object({ line: z.number() }).optional() }),
    }),
  ),
})

const rules = new Set(['lint/style/noRestrictedImports', 'lint/correctness/noNodejsModules'])

describe('the import table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karyavritt-imports-'))
  /** The lines of the source whose import the linter refuses with an error. */
  let refusedLines: (path: string, source: string) => readonly number[]

  beforeAll(() => {
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
    cpSync(join(root, '.gitignore'), join(folder, '.gitignore'))
    const require = createRequire(import.meta.url)
    const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome')
    refusedLines = (path, source) => {
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, source)
      const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', path], {
        cwd: folder,
        encoding: 'utf8',
      })
      rmSync(file)
      const { diagnostics } = Report.parse(JSON.parse(run.stdout))
      const lines = diagnostics.flatMap(({ category, severity, location }) =>
        category !== null && rules.has(category) && severity === 'error' ? [location.start?.line ?? 0] : [],
      )
      return [...new Set(lines)].sort()
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(refused)('%s: %s may not import %s', (_row, path, from) => {
    expect(refusedLines(path, ways.map((way) => way(from)).join(''))).toEqual(ways.map((_way, index) => index + 1))
  })

  it.each(allowed)('%s: %s may import its own: %j', (_row, path, from) => {
    expect(refusedLines(path, from.map((one) => `import '${one}'\n`).join(''))).toEqual([])
  })
})
