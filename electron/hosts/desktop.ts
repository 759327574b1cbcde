import { RPCHandler } from '@orpc/server/message-port'
import { app, BrowserWindow, dialog, type IpcMainEvent, ipcMain, protocol, session } from 'electron'
import type { Lang } from '../../shared/domain/bilingual.ts'
import type { ExportFile } from '../app/exportFile.ts'
import { problem } from '../app/refusal.ts'
import type { AppRouter } from '../app/router.ts'
import { writeWhole } from '../app/writeFile.ts'
import { setMenu } from './desktopMenu.ts'
import { rendererFile } from './rendererFiles.ts'
import { pageHeaders } from './windowSafety.ts'

const scheme = 'karyavritt'
const page = `${scheme}://app/`

/** Whether an address is the program's own; `URL.origin` is of no use here, being `null` for a scheme like ours. */
const isOwn = (address: string): boolean => {
  const url = URL.parse(address)
  return url?.protocol === `${scheme}:` && url.host === 'app'
}

/**
 * What must be said before Electron is ready. The page gets an origin of its own instead of `file:`, so that 'self' means something;
 * and date and time fields follow India's order of day, month and year whatever the system's language is.
 */
export const prepareDesktop = (): void => {
  app.commandLine.appendSwitch('lang', 'hi')
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

const servePages = (rendererFolder: string): void =>
  protocol.handle(scheme, async (request) => {
    const file = isOwn(request.url) ? await rendererFile(rendererFolder, new URL(request.url).pathname) : null
    if (file === null) return new Response(null, { status: 404 })
    return new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.mediaType } })
  })

/** Whether a message comes from the window's own page and from no frame in it. */
const isOwnPage = (event: IpcMainEvent, window: BrowserWindow): boolean => {
  const { senderFrame } = event
  return senderFrame !== null && senderFrame === window.webContents.mainFrame && isOwn(senderFrame.url)
}

/** Keeps the window at its page: no navigation away, no new windows, no webviews, no permissions. */
const confine = (window: BrowserWindow): void => {
  const { webContents } = window
  webContents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  webContents.on('will-redirect', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

const filters = [
  { name: 'Word (.docx)', extensions: ['docx'] },
  { name: 'PDF (.pdf)', extensions: ['pdf'] },
]

let shown: BrowserWindow | null = null

/** What the window shows as a sheet, as a PDF of the sheet's size. @throws {Refusal} INVALID with `pdfNotMade` */
export const printShownPage = async (): Promise<Uint8Array> => {
  if (shown === null) throw problem('', 'pdfNotMade')
  return shown.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
}

/** Asks where to save with the system's own dialog, and writes the file whole or not at all. */
export const exportThroughDialog: ExportFile = async (fileName, bytes) => {
  // Without a filter the name keeps the ending that it has.
  const filter = filters.find(({ extensions }) => extensions.some((extension) => fileName.endsWith(`.${extension}`)))
  const options = { defaultPath: fileName, filters: filter === undefined ? [] : [filter] }
  const window = BrowserWindow.getFocusedWindow()
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (canceled || filePath === '') return { outcome: 'cancelled' }
  await writeWhole(filePath, bytes)
  return { outcome: 'saved', path: filePath }
}

/** Opens the app in a desktop window; the page reaches the router through a message port and nothing else. */
export const openDesktop = async (options: {
  readonly router: AppRouter
  readonly distFolder: string
  readonly language: () => Promise<Lang>
}): Promise<BrowserWindow> => {
  servePages(`${options.distFolder}renderer`)
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'clipboard-sanitized-write'))
  session.defaultSession.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')

  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'कार्यवृत्त – Karyavritt',
    webPreferences: {
      preload: `${options.distFolder}preload/preload.cjs`,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  shown = window
  confine(window)
  window.once('ready-to-show', () => window.show())

  const handler = new RPCHandler(options.router)
  ipcMain.on('karyavritt:connect', (event) => {
    const [port] = event.ports
    if (port === undefined || !isOwnPage(event, window)) return
    handler.upgrade(port, { context: {} })
    port.start()
  })

  const showMenu = async () => setMenu(await options.language())
  await showMenu()
  // The language may have been switched on screen since; the menu follows when the window is next turned to.
  window.on('focus', () => {
    showMenu().catch((error: unknown) => console.error(error))
  })

  await window.loadURL(page)
  return window
}

/** Shows a failure to start as the system shows errors, and ends. */
export const failToStart = (message: string): void => {
  dialog.showErrorBox('कार्यवृत्त – Karyavritt', message)
  app.exit(1)
}
