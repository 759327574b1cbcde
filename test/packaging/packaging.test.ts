import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { Ajv } from 'ajv'
import { build, Platform } from 'electron-builder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compile, root } from '../../build/compile.ts'

const require = createRequire(import.meta.url)
const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))
const configuration = async (): Promise<unknown> => parse(await readFile(join(root, 'electron-builder.yml'), 'utf8'))

describe('electron-builder.yml', () => {
  it("keeps to electron-builder's own schema", async () => {
    const schema = z.record(z.string(), z.unknown()).parse(await json(require.resolve('app-builder-lib/scheme.json')))
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)
    validate(await configuration())
    expect(validate.errors).toBeNull()
    validate({ appId: 'example', noSuchSetting: true })
    expect(validate.errors).not.toBeNull()
  })

  it('hardens the program, and makes every kind of package', async () => {
    expect(await configuration()).toMatchObject({
      asar: true,
      npmRebuild: false,
      nodeGypRebuild: false,
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
      },
      win: { target: ['nsis', 'portable'] },
      mac: { target: ['dmg'] },
      linux: { target: ['AppImage', 'deb'], desktop: { entry: { Name: 'Karyavritt', 'Name[hi]': 'कार्यवृत्त' } } },
    })
  })
})

describe('the packed program', () => {
  let folder: string
  let archive: string
  let files: readonly string[]

  /** The packager itself runs; only Electron's binary, and with it the fuses in it, is stood in for. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'karyavritt-packed-'))
    const electron = join(folder, 'electron')
    await mkdir(join(electron, 'resources'), { recursive: true })
    await mkdir(join(electron, 'locales'))
    for (const locale of ['hi', 'en-US', 'en-GB']) await writeFile(join(electron, 'locales', `${locale}.pak`), '')
    await writeFile(join(electron, 'electron'), 'stand-in', { mode: 0o755 })
    await compile()
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(root, 'electron-builder.yml'),
        electronDist: electron,
        electronFuses: null,
        directories: { output: join(folder, 'out'), buildResources: 'build/icons' },
      },
    })
    archive = join(folder, 'out/linux-unpacked/resources/app.asar')
    files = listPackage(archive, { isPack: false })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.[\w]+$/.test(file))
  }, 240_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each([
    ['the main process', /^\/dist\/main\/main\.js$/],
    ['the preload', /^\/dist\/preload\/preload\.cjs$/],
    ['the page', /^\/dist\/renderer\/index\.html$/],
    ['its script', /^\/dist\/renderer\/assets\/.*\.js$/],
    ['its style', /^\/dist\/renderer\/assets\/.*\.css$/],
    ['the font for Devanagari', /^\/dist\/renderer\/assets\/noto-sans-devanagari-devanagari.*\.woff2$/],
    ['the native addon', /^\/node_modules\/sqlite3\/build\/Release\/node_sqlite3\.node$/],
    ['what finds the addon', /^\/node_modules\/bindings\/bindings\.js$/],
    ['and its helper', /^\/node_modules\/file-uri-to-path\/index\.js$/],
  ])('holds %s', (_what, pattern) => {
    expect(files.filter((file) => pattern.test(file))).not.toEqual([])
  })

  it('holds the migrations in the main process', () => {
    const scripts = files.filter((file) => file.startsWith('/dist/main/') && file.endsWith('.js'))
    const code = scripts.map((file) => extractFile(archive, file.slice(1)).toString('utf8')).join('\n')
    expect(code).toContain('0001-initial')
    expect(code).toContain('create table meetings')
  })

  it('holds the addon outside the archive, where the system can load it', async () => {
    const addon = await readFile(`${archive}.unpacked/node_modules/sqlite3/build/Release/node_sqlite3.node`)
    expect(addon.length).toBeGreaterThan(100_000)
  })

  it('holds no tests, no sources and no maps, and no module that nothing asks for', () => {
    expect(
      files.filter((file) => /\.(ts|tsx|map|c|cc|h|gyp|md|yml)$/.test(file) || /\/(test|electron|shared|build\/icons)\//.test(file)),
    ).toEqual([])
    const modules = new Set(files.flatMap((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []))
    expect([...modules].sort()).toEqual(['bindings', 'file-uri-to-path', 'sqlite3'])
  })
})
