import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './compile.ts'
import { hasDevanagariFont, installedBrowser, installedLibreOffice, onPath, playwrightBrowser } from './installed.ts'

const validator = join(root, '../shared/ooxml/validate-docx')

type Need = {
  readonly what: string
  readonly find: () => string | null
  readonly debian: string
  readonly mac: string
  readonly windows: string
  /** The variable through which the tests learn where it is. */
  readonly variable?: string
}

const needs: readonly Need[] = [
  {
    what: 'a browser (Chrome, Chromium or Edge)',
    find: () => playwrightBrowser() ?? installedBrowser(),
    debian: 'chromium',
    mac: 'brew install --cask google-chrome',
    windows: 'winget install Google.Chrome',
    variable: 'KARYAVRITT_TEST_BROWSER',
  },
  {
    what: 'LibreOffice Writer',
    find: installedLibreOffice,
    debian: 'libreoffice-writer-nogui',
    mac: 'brew install --cask libreoffice',
    windows: 'winget install TheDocumentFoundation.LibreOffice',
    variable: 'KARYAVRITT_TEST_SOFFICE',
  },
  {
    what: 'poppler (pdftotext, pdftoppm)',
    find: () => (onPath('pdftoppm') && onPath('pdftotext')) || null,
    debian: 'poppler-utils',
    mac: 'brew install poppler',
    windows: 'winget install oschwartz10612.Poppler',
  },
  {
    what: 'a Devanagari font',
    find: () => (hasDevanagariFont() ? 'installed' : null),
    debian: 'fonts-noto-core',
    mac: 'brew install --cask font-noto-sans-devanagari',
    windows: 'winget install Google.NotoFonts',
  },
  ...(existsSync(validator)
    ? [
        {
          what: 'xmllint',
          find: () => onPath('xmllint'),
          debian: 'libxml2-utils',
          mac: 'brew install libxml2',
          windows: 'winget install GnuWin32.LibXml2',
        },
      ]
    : []),
]

const isDebianRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null

const apt = (...args: readonly string[]) =>
  spawnSync('apt-get', ['-y', '-q', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })

const helpFor = (missing: readonly Need[]): string => {
  if (process.platform === 'darwin') return missing.map((need) => need.mac).join(' && ')
  if (process.platform === 'win32') return missing.map((need) => need.windows).join(' ; ')
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
  process.stdout.write(`${JSON.stringify(setUp(), null, 2)}\n`)
}
