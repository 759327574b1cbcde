import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { RPCHandler } from '@orpc/server/node'
import type { AppRouter } from '../app/router.ts'
import { rendererFile } from './rendererFiles.ts'
import { pageHeaders } from './windowSafety.ts'

/** Longest request, in bytes: a day file of twenty million characters and its envelope. */
const bodyLimit = 64 * 1024 * 1024

export type LoopbackHost = {
  /** Where a browser opens the app; holds the token of this start. */
  readonly url: string
  readonly close: () => Promise<void>
}

const sameToken = (given: string | string[] | undefined, token: string): boolean => {
  if (typeof given !== 'string') return false
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const refuse = (response: ServerResponse, status: number) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${status}\n`)
}

/**
 * Serves the app to a browser window on this machine: 127.0.0.1 and a random port only. Whoever calls must know the
 * token of this start, come from this very page (`Origin`), address this very host (`Host`, against DNS rebinding),
 * and speak JSON (which no plain form of another site can send).
 */
export const openLoopback = async (options: { readonly router: AppRouter; readonly rendererFolder: string }): Promise<LoopbackHost> => {
  const token = randomBytes(32).toString('base64url')
  const handler = new RPCHandler(options.router)
  let authority = ''

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers.host !== authority) return refuse(response, 421)
    const { origin } = request.headers
    if (origin !== undefined && origin !== `http://${authority}`) return refuse(response, 403)
    const path = new URL(request.url ?? '/', `http://${authority}`).pathname
    if (path.startsWith('/rpc/')) {
      if (!sameToken(request.headers['x-karyavritt-token'], token)) return refuse(response, 401)
      if (request.method !== 'POST') return refuse(response, 405)
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return refuse(response, 415)
      if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > bodyLimit) return refuse(response, 413)
      const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: {} })
      return matched ? undefined : refuse(response, 404)
    }
    if (request.method !== 'GET') return refuse(response, 405)
    const file = await rendererFile(options.rendererFolder, path)
    if (file === null) return refuse(response, 404)
    response.writeHead(200, { ...pageHeaders, 'content-type': file.mediaType })
    response.end(file.bytes)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback host has no port')
  authority = `127.0.0.1:${address.port}`
  return {
    url: `http://${authority}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
