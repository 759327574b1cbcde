import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { compile, root } from './compile.ts'
import { setUp } from './setup.ts'

/** Runs the end-to-end specs in Electron itself; needs its binary and, on Linux, a display. */
const found = spawnSync(process.execPath, ['-p', 'require("electron")'], { cwd: root, stdio: 'ignore', timeout: 300_000 })
if (found.status !== 0) {
  process.stderr.write("Electron's binary is not here and could not be downloaded; the specs run through its double in `npm test`.\n")
  process.exit(1)
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  process.stderr.write('There is no display for Electron; start this under `xvfb-run`, or run the double in `npm test`.\n')
  process.exit(1)
}
await compile()
const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
const run = spawnSync(process.execPath, [cli, 'test'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...setUp(), KARYAVRITT_E2E_HOST: 'electron' },
})
process.exitCode = run.status ?? 1
