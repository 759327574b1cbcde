import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright'
import { onPath } from '../electron/app/libreOffice.ts'

const edge = [
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** The browser that `CHROME_PATH` names, else an installed Chrome, Chromium or Edge, or null. */
export const installedBrowser = (): string | null => {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
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

/** Whether the font that the documents name is there; beyond Linux every system comes with one for Devanagari. */
export const hasDevanagariFont = (): boolean =>
  process.platform !== 'linux' ||
  spawnSync('fc-list', [':lang=hi', 'family'], { encoding: 'utf8' }).stdout?.includes('Noto Sans Devanagari') === true
