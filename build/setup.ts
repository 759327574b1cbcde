import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installedLibreOffice, onPath } from '../electron/app/libreOffice.ts'
import { root } from './compile.ts'
import { hasDevanagariFont, installedBrowser, playwrightBrowser } from './installed.ts'

const validator = join(root, '../shared/ooxml/validate-docx')

type Need = {
  readonly what: string
  readonly find: () => string | null
  /** The packages and casks that bring it; a system without one has it from the start. */
  readonly debian: string
  readonly fedora: string
  readonly mac?: string
  readonly windows?: string
  /** The variable through which the tests learn where it is. */
  readonly variable?: string
}

const browser: Need = {
  what: 'a browser (Chrome, Chromium or Edge)',
  find: () => playwrightBrowser() ?? installedBrowser(),
  debian: 'chromium',
  fedora: 'chromium',
  mac: '--cask google-chrome',
  windows: 'Google.Chrome',
  variable: 'KARYAVRITT_TEST_BROWSER',
}
const libreOffice: Need = {
  what: 'LibreOffice Writer',
  find: installedLibreOffice,
  debian: 'libreoffice-writer-nogui',
  fedora: 'libreoffice-writer',
  mac: '--cask libreoffice',
  windows: 'TheDocumentFoundation.LibreOffice',
  variable: 'KARYAVRITT_TEST_SOFFICE',
}
const poppler: Need = {
  what: 'poppler (pdftotext, pdftoppm)',
  find: () => (onPath('pdftoppm') && onPath('pdftotext')) || null,
  debian: 'poppler-utils',
  fedora: 'poppler-utils',
  mac: 'poppler',
  windows: 'oschwartz10612.Poppler',
}
const font: Need = {
  what: 'the font Noto Sans Devanagari',
  find: () => (hasDevanagariFont() ? 'installed' : null),
  debian: 'fonts-noto-core',
  fedora: 'google-noto-sans-devanagari-fonts',
}
const xmllint: Need = { what: 'xmllint', find: () => onPath('xmllint'), debian: 'libxml2-utils', fedora: 'libxml2' }

const needs: readonly Need[] = [browser, libreOffice, poppler, font, ...(existsSync(validator) ? [xmllint] : [])]

const isDebianRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null

const apt = (...args: readonly string[]) =>
  spawnSync('apt-get', ['-y', '-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

const named = (names: readonly (string | undefined)[]): readonly string[] => names.filter((name) => name !== undefined)

const helpFor = (missing: readonly Need[]): string => {
  if (process.platform === 'darwin')
    return named(missing.map((need) => need.mac))
      .map((name) => `brew install ${name}`)
      .join(' && ')
  if (process.platform === 'win32')
    return named(missing.map((need) => need.windows))
      .map((name) => `winget install ${name}`)
      .join(' ; ')
  if (onPath('apt-get') === null && onPath('dnf') !== null) return `sudo dnf install -y ${missing.map((need) => need.fedora).join(' ')}`
  return `sudo apt-get install -y ${missing.map((need) => need.debian).join(' ')}`
}

/**
 * Finds what the tests need beyond npm, installing it on Debian and Ubuntu as root, and gives the environment that tells the tests
 * where it is.
 * @throws Error with the one command that helps, where something is missing and cannot be installed
 */
export const setUp = (): Readonly<Record<string, string>> => {
  let missing = needs.filter((need) => need.find() === null)
  if (missing.length > 0 && isDebianRoot()) {
    process.stdout.write(`Installing ${missing.map((need) => need.debian).join(', ')} …\n`)
    apt('update')
    apt('install', '--no-install-recommends', ...missing.map((need) => need.debian))
    missing = needs.filter((need) => need.find() === null)
  }
  if (missing.length > 0) {
    throw new Error(`The tests need ${missing.map((need) => need.what).join(', ')}. This installs it:\n  ${helpFor(missing)}`)
  }
  const environment: Record<string, string> = {}
  for (const need of needs) {
    const found = need.find()
    if (need.variable !== undefined && found !== null) environment[need.variable] = found
  }
  if (existsSync(validator)) environment.KARYAVRITT_VALIDATE_DOCX = validator
  return environment
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${JSON.stringify(setUp(), null, 2)}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
