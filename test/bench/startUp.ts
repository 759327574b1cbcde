import { createServer } from 'node:http'
import { chromium, type Page } from 'playwright'
import { compile } from '../../build/compile.ts'
import { browserArguments, browserPath } from '../e2e/host/browser.ts'
import { launch, makeFolders, removeFolders } from '../e2e/host/launch.ts'
import { median, runs } from './median.ts'

const usable = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()

/** From starting the program until its first screen can be used, on a new database. */
const program = async (): Promise<number> => {
  const folders = await makeFolders()
  const began = performance.now()
  const running = await launch('browser', folders)
  await usable(running.page)
  const took = performance.now() - began
  await running.close()
  await removeFolders(folders)
  return took
}

/** The same host with nothing in it: a server on loopback that gives one heading, in a new browser window. */
const emptyWindow = async (): Promise<number> => {
  const began = performance.now()
  const server = createServer((_request, response) => response.end('<!doctype html><title>.</title><h1>.</h1>'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const browser = await chromium.launch({ executablePath: await browserPath(), args: [...browserArguments] })
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${address.port}/`)
  await usable(page)
  const took = performance.now() - began
  await browser.close()
  server.close()
  return took
}

/** Medians in milliseconds; the two take turns, so that a drift of the machine meets both. */
export const startUp = async (): Promise<{ readonly program: number; readonly empty: number }> => {
  await compile()
  await program()
  await emptyWindow()
  const figures = { program: [] as number[], empty: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    figures.program.push(await program())
    figures.empty.push(await emptyWindow())
  }
  return { program: median(figures.program), empty: median(figures.empty) }
}
