import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../electron/app/createApp.ts'
import { type LoopbackHost, openLoopback } from '../../electron/hosts/loopback.ts'

let folder: string
let host: LoopbackHost
let close: () => Promise<void>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'karyavritt-loopback-'))
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer', 'index.html'), '<!doctype html><title>page</title>')
  await writeFile(join(folder, 'secret.html'), 'not for the window')
  const app = await createApp({
    databaseFile: join(folder, 'test.sqlite'),
    who: 'tester',
    exporter: async () => ({ outcome: 'cancelled' }),
  })
  host = await openLoopback({ router: app.router, rendererFolder: join(folder, 'renderer') })
  close = app.close
})

afterAll(async () => {
  await host.close()
  await close()
  await rm(folder, { recursive: true, force: true })
})

type Ask = {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Node's own client, since `fetch` would not let a test lie about `Host`. */
const ask = ({ method = 'POST', path = '/rpc/settings/get', headers = {}, body = '{}' }: Ask = {}) => {
  const url = new URL(host.url)
  const all = {
    host: url.host,
    origin: url.origin,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'x-karyavritt-token': url.searchParams.get('token') ?? '',
    ...headers,
  }
  return new Promise<{ status: number; headers: Readonly<Record<string, string | string[] | undefined>>; text: string }>(
    (resolve, reject) => {
      const sent = request({ agent: false, host: '127.0.0.1', port: url.port, method, path, headers: all }, (answer) => {
        let text = ''
        answer.on('data', (chunk: Buffer) => {
          text += chunk.toString()
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      })
      sent.on('error', reject)
      sent.end(method === 'GET' ? undefined : body)
    },
  )
}

describe('the loopback host', () => {
  it('listens on 127.0.0.1 and a port of its own', () => {
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  })

  it('answers its own page', async () => {
    const { status, text } = await ask()
    expect(status).toBe(200)
    expect(JSON.parse(text).json).toMatchObject({ interfaceLanguage: 'hi', version: 1 })
  })

  it.each<[string, number, Ask]>([
    ['a caller without the token', 401, { headers: { 'x-karyavritt-token': '' } }],
    ['a caller with another token', 401, { headers: { 'x-karyavritt-token': 'x'.repeat(43) } }],
    ['a page of another site', 403, { headers: { origin: 'https://elsewhere.example' } }],
    ['an opaque origin', 403, { headers: { origin: 'null' } }],
    ['another name for this machine (DNS rebinding)', 421, { headers: { host: 'elsewhere.example' } }],
    ['localhost by name', 421, { headers: { host: 'localhost' } }],
    ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a multipart form', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['a call by GET', 405, { method: 'GET' }],
    ['a procedure that is not there', 404, { path: '/rpc/settings/nothing' }],
    ['a body past the limit', 413, { headers: { 'content-length': String(65 * 1024 * 1024) } }],
  ])('refuses %s', async (_who, status, asked) => {
    expect((await ask(asked)).status).toBe(status)
  })

  it('gives the page with a strict content policy', async () => {
    const { status, headers, text } = await ask({ method: 'GET', path: '/' })
    expect(status).toBe(200)
    expect(text).toContain('<title>page</title>')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/%00index.html',
    '/..%5csecret.html',
    '/%E0%A4%A',
    '/index.html.map',
    '/nothing.html',
  ])('gives nothing at %s', async (path) => {
    const { status, text } = await ask({ method: 'GET', path })
    expect(status).toBe(404)
    expect(text).not.toContain('not for the window')
  })
})
