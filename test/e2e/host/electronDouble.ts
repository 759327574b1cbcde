import { EventEmitter } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type Electron from 'electron'
import { chromium, type Page } from 'playwright'
import { browserArguments, browserPath } from './browser.ts'

/**
 * A double of the `electron` module for a machine without its binary: `electron/main.ts`, the preload and the desktop host
 * run unchanged in Node, and a `BrowserWindow` is a real Chromium page with the preload's bridge in it. Names and signatures
 * are held to Electron's own declarations, so that the double can't offer what Electron does not have.
 */

const scheme = 'karyavritt:'
/** Chromium has no scheme of ours; the page stands at this address, and everything it asks for is answered by `protocol.handle`. */
const standIn = 'https://karyavritt.test'

const need = (name: string): string => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

/** Every member must be one of Electron's; a method must be a method there. */
type Named<T> = { readonly [K in keyof T]?: T[K] extends (...args: never[]) => unknown ? (...args: never[]) => unknown : unknown }

const appEvents = new EventEmitter()
let quitting = false
const switches = new Map<string, string>()

const quit = () => {
  if (!quitting) {
    quitting = true
    appEvents.emit('before-quit', { preventDefault: () => undefined })
  }
  let prevented = false
  const preventDefault = () => {
    prevented = true
  }
  appEvents.emit('will-quit', { preventDefault })
  if (!prevented) process.exit(0)
}

export const app = {
  name: 'Karyavritt',
  commandLine: {
    appendSwitch: (name: string, value?: string) => {
      switches.set(name, value ?? '')
    },
  } satisfies Named<Electron.CommandLine>,
  whenReady: async () => undefined,
  requestSingleInstanceLock: () => true,
  on: (event: string, listener: (...args: unknown[]) => void) => appEvents.on(event, listener),
  quit,
  exit: (code?: number) => process.exit(code ?? 0),
} satisfies Named<Electron.App>

type Handler = Parameters<Electron.Protocol['handle']>[1]
let pageHandler: Handler | undefined

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => {
    if (!schemes.every((each) => `${each.scheme}:` === scheme && each.privileges?.standard && each.privileges.secure)) {
      throw new Error('the scheme must be standard and secure')
    }
  },
  handle: (_scheme: string, handler: Handler) => {
    pageHandler = handler
  },
} satisfies Named<Electron.Protocol>

class MessagePortMainDouble extends EventEmitter {
  readonly #post: (data: unknown) => void
  #started = false
  readonly #queue: unknown[] = []

  constructor(post: (data: unknown) => void) {
    super()
    this.#post = post
  }

  /** As in Electron: nothing is delivered before `start`. */
  start(): void {
    this.#started = true
    for (const data of this.#queue.splice(0)) this.emit('message', { data, ports: [] })
  }

  postMessage(message: unknown): void {
    this.#post(message)
  }

  close(): void {
    this.emit('close')
  }

  deliver(data: unknown): void {
    if (this.#started) this.emit('message', { data, ports: [] })
    else this.#queue.push(data)
  }
}
MessagePortMainDouble.prototype satisfies Pick<Electron.MessagePortMain, 'start' | 'postMessage' | 'close'>

const ipcEvents = new EventEmitter()

export const ipcMain = {
  on: (channel: string, listener: (event: Electron.IpcMainEvent, ...args: unknown[]) => void) => ipcEvents.on(channel, listener),
} satisfies Named<Electron.IpcMain>

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (_handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]) => undefined,
    setPermissionCheckHandler: (_handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]) => undefined,
  } satisfies Named<Electron.Session>,
}

let menu: readonly Electron.MenuItemConstructorOptions[] = []

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: Electron.MenuItemConstructorOptions[]) => {
    menu = template
  },
} satisfies Named<typeof Electron.Menu>

export const dialog = {
  showSaveDialog: async (...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> => {
    const options = args.at(-1)
    const name = typeof options === 'object' && options !== null && 'defaultPath' in options ? String(options.defaultPath) : ''
    return { canceled: false, filePath: join(need('KARYAVRITT_DOUBLE_SAVES'), name) }
  },
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}: ${content}\n`)
  },
} satisfies Named<Electron.Dialog>

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** What the preload may `require`: only what a sandboxed preload has, with the bridge and the ports carried over bindings. */
const preloadWorld = (code: string) => `(() => {
  const ports = new Map()
  window.__toPort = (id, data) => ports.get(id)?.postMessage(data)
  const electron = {
    contextBridge: { exposeInMainWorld: (name, value) => Object.defineProperty(window, name, { value: Object.freeze(value) }) },
    ipcRenderer: {
      postMessage: (channel, _message, transfer = []) => {
        const ids = transfer.map((port) => {
          const id = crypto.randomUUID()
          ports.set(id, port)
          port.onmessage = (event) => window.__fromPort(id, event.data)
          return id
        })
        window.__ipc(channel, ids)
      },
    },
  }
  const require = (name) => { if (name === 'electron') return electron; throw new Error('a sandboxed preload has no ' + name) }
  // As Node wraps a CommonJS module: its own names do not meet ours.
  const module = { exports: {} };
  (function (require, module, exports) {
${code}
  })(require, module, module.exports)
})()`

export class BrowserWindow {
  static #last: BrowserWindow | null = null
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.#last
  }

  readonly #events = new EventEmitter()
  readonly #ports = new Map<string, MessagePortMainDouble>()
  readonly #options: Electron.BrowserWindowConstructorOptions
  readonly #frame = { url: '' } satisfies Named<Electron.WebFrameMain>
  #page: Page | undefined
  readonly webContents: {
    readonly mainFrame: { url: string }
    readonly on: (event: string, listener: (...args: unknown[]) => void) => unknown
    readonly setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler']
    readonly printToPDF: (options: Electron.PrintToPDFOptions) => Promise<Uint8Array>
  }

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    const { webPreferences } = options
    if (!webPreferences?.contextIsolation || !webPreferences.sandbox || webPreferences.nodeIntegration !== false) {
      throw new Error('the window must be isolated, sandboxed and without Node')
    }
    this.#options = options
    this.webContents = {
      mainFrame: this.#frame,
      on: (event: string, listener: (...args: unknown[]) => void) => this.#events.on(event, listener),
      setWindowOpenHandler: () => undefined,
      printToPDF: async (options: Electron.PrintToPDFOptions) => {
        if (this.#page === undefined) throw new Error('there is no page to print')
        return this.#page.pdf({
          preferCSSPageSize: options.preferCSSPageSize === true,
          printBackground: options.printBackground === true,
        })
      },
    } satisfies Named<Electron.WebContents>
    BrowserWindow.#last = this
  }

  on(event: string, listener: (...args: unknown[]) => void): this {
    this.#events.on(event, listener)
    return this
  }
  once(event: string, listener: (...args: unknown[]) => void): this {
    this.#events.once(event, listener)
    return this
  }
  show(): void {
    this.#events.emit('focus')
  }
  focus(): void {
    this.#events.emit('focus')
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {
    this.#events.emit('restore')
  }

  async loadURL(url: string): Promise<void> {
    const port = await freePort()
    const context = await chromium.launchPersistentContext(need('KARYAVRITT_DOUBLE_PROFILE'), {
      executablePath: await browserPath(),
      args: [...browserArguments, `--remote-debugging-port=${port}`],
      locale: switches.get('lang') ?? 'en-US',
      viewport: { width: this.#options.width ?? 1280, height: this.#options.height ?? 800 },
    })
    context.on('close', () => appEvents.emit('window-all-closed'))
    const page = context.pages()[0] ?? (await context.newPage())
    this.#page = page
    await page.exposeFunction('__ipc', (channel: string, ids: readonly string[]) => this.#receive(channel, ids))
    await page.exposeFunction('__fromPort', (id: string, data: unknown) => this.#ports.get(id)?.deliver(data))
    await page.addInitScript(preloadWorld(await readFile(need('KARYAVRITT_DOUBLE_PRELOAD'), 'utf8')))
    await page.route('**/*', async (route) => {
      const { pathname, origin } = new URL(route.request().url())
      if (origin !== standIn || pageHandler === undefined) return route.abort()
      const answer = await pageHandler(new Request(`${url.slice(0, -1)}${pathname}`))
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      })
    })
    this.#frame.url = url
    await page.goto(`${standIn}/`)
    this.#events.emit('ready-to-show')
    process.stdout.write(`${JSON.stringify({ devTools: `http://127.0.0.1:${port}`, menu: menu.map((each) => each.label) })}\n`)
  }

  #receive(channel: string, ids: readonly string[]): void {
    const ports = ids.map((id) => {
      const port = new MessagePortMainDouble((data) => {
        this.#page?.evaluate(([to, message]) => Reflect.get(window, '__toPort')(to, message), [id, data] as const).catch(() => port.close())
      })
      this.#ports.set(id, port)
      return port
    })
    ipcEvents.emit(channel, { ports, senderFrame: this.#frame, sender: this.webContents } satisfies Named<Electron.IpcMainEvent>)
  }
}
BrowserWindow.prototype satisfies Named<Electron.BrowserWindow>
