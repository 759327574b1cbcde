import { app } from 'electron'
import { createApp } from './app/createApp.ts'
import { databaseFile } from './app/dataFolder.ts'
import { pdfOfThisMachine } from './app/makePdf.ts'
import { startFailure } from './app/startFailure.ts'
import { userName } from './app/userName.ts'
import { exportThroughDialog, failToStart, openDesktop, prepareDesktop, printShownPage } from './hosts/desktop.ts'
import { distFolder } from './hosts/rendererFiles.ts'

/** The desktop window. A second start brings the first window forward, so that one program holds the data. */
const start = async () => {
  await app.whenReady()
  const karyavritt = await createApp({
    ...{ databaseFile: databaseFile(), who: userName(), exporter: exportThroughDialog },
    pdf: pdfOfThisMachine(printShownPage),
  })
  let closing: Promise<void> | undefined
  app.on('will-quit', (event) => {
    if (closing !== undefined) return
    event.preventDefault()
    closing = karyavritt.close().finally(() => app.quit())
  })
  app.on('window-all-closed', () => app.quit())
  const window = await openDesktop({
    router: karyavritt.router,
    distFolder: distFolder(import.meta.url),
    language: () => karyavritt.transact(async (services) => (await services.settings.get()).interfaceLanguage),
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
}

if (app.requestSingleInstanceLock()) {
  prepareDesktop()
  start().catch((error: unknown) => failToStart(startFailure(error, 'hi')))
} else {
  app.quit()
}
