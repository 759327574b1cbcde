import { defineConfig } from '@playwright/test'
import { host } from './test/e2e/host/fixture.ts'

/**
 * All specs run in the browser host; the smoke specs also through Electron's double. `npm run test:electron` runs them in Electron,
 * but for those that need a second window of one program, or a print dialog and nothing else, which only a browser has.
 */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  outputDir: 'test-results',
  projects:
    host === 'browser'
      ? [
          { name: 'browser', use: { hostName: 'browser' } },
          { name: 'electron-double', testMatch: '**/smoke.spec.ts', use: { hostName: 'electron-double' } },
        ]
      : [{ name: host, testIgnore: ['**/conflict.spec.ts', '**/printDialog.spec.ts'], use: { hostName: host } }],
})
