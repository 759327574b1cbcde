import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright'

/** The path of a program on the PATH, or null. */
export const onPath = (name: string): string | null => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? (found.stdout.trim().split(/\r?\n/)[0] ?? null) : null
}

const edge = [
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** An installed Chrome, Chromium or Edge, or null. */
export const installedBrowser = (): string | null => {
  for (const name of ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']) {
    const found = process.platform === 'linux' ? onPath(name) : null
    if (found !== null) return found
  }
  try {
    const [first] = Launcher.getInstallations()
    if (first !== undefined) return first
  } catch {
    // It throws where it finds none.
  }
  return edge.find((path) => existsSync(path)) ?? null
}

/** The browser that Playwright downloaded, or null. */
export const playwrightBrowser = (): string | null => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)

const soffices = ['C:\\Program Files\\LibreOffice\\program\\soffice.exe', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/** LibreOffice's program, or null. */
export const installedLibreOffice = (): string | null =>
  onPath('soffice') ?? onPath('libreoffice') ?? soffices.find((path) => existsSync(path)) ?? null

/** Whether a font for Devanagari is there; beyond Linux every system comes with one. */
export const hasDevanagariFont = (): boolean =>
  process.platform !== 'linux' || spawnSync('fc-list', [':lang=hi', 'family'], { encoding: 'utf8' }).stdout?.includes('Devanagari') === true
