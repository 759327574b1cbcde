import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** The browser that the tests drive: what the set-up found, else Playwright's own, else a usual place. */
export const browserPath = async (): Promise<string> => {
  const places = [process.env.KARYAVRITT_TEST_BROWSER, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome']
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found === undefined) throw new Error('no browser: npx playwright install chromium')
  return found
}

/** Root needs `--no-sandbox`; the rest keeps the browser from talking to the network on its own. */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
