import { createApp } from './app/createApp.ts'
import { databaseFile } from './app/dataFolder.ts'
import { pdfOfThisMachine } from './app/makePdf.ts'
import { startFailure } from './app/startFailure.ts'
import { userName } from './app/userName.ts'
import { openLoopback } from './hosts/loopback.ts'
import { distFolder } from './hosts/rendererFiles.ts'

/**
 * The same app in a browser window, where Electron can't run. Prints one line of JSON, `{"url":"http://127.0.0.1:…"}`,
 * and serves until it is told to stop.
 */
const serve = async () => {
  const app = await createApp({
    databaseFile: databaseFile(),
    who: userName(),
    pdf: pdfOfThisMachine(null),
    exporter: async (fileName, bytes) => ({ outcome: 'download', fileName, data: Buffer.from(bytes).toString('base64') }),
  })
  const host = await openLoopback({ router: app.router, rendererFolder: `${distFolder(import.meta.url)}renderer` })
  process.stdout.write(`${JSON.stringify({ url: host.url })}\n`)
  const stop = () => {
    host
      .close()
      .then(app.close)
      .then(() => process.exit(0))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

serve().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error, 'en')}\n`)
  process.exit(1)
})
