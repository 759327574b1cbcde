import { join } from 'node:path'
import { z } from 'zod'
import { launch, makeFolders, removeFolders } from '../e2e/host/launch.ts'
import { makeTwentyYears, oneBody } from './twentyYears.ts'

/** How a page kept up while it was scrolled for two seconds each way: frames drawn, and those that came late by half a frame or more. */
export type Scrolling = { readonly frames: number; readonly late: number; readonly longest: number }

const Frames = z.array(z.number())

const millisecondsOfFrame = 1000 / 60

const judged = (frames: readonly number[]): Scrolling => ({
  frames: frames.length,
  late: frames.filter((time) => time > millisecondsOfFrame * 1.5).length,
  longest: Math.max(...frames),
})

/** Scrolls the element a little with each frame, down and to the side, and gives the milliseconds between frames. */
const scroll = `(selector) => new Promise((resolve) => {
  const element = document.querySelector(selector)
  const frames = []
  let last = performance.now()
  const begun = last
  const step = (now) => {
    frames.push(now - last)
    last = now
    const back = now - begun > 2000
    element.scrollBy(back ? -37 : 37, back ? -53 : 53)
    if (now - begun < 4000) requestAnimationFrame(step)
    else resolve(frames.slice(5))
  }
  requestAnimationFrame(step)
})`

/** The register of 500 people at 500 meetings, and beside it an empty surface as large, in the same browser. */
export const registerScroll = async (): Promise<{ readonly register: Scrolling; readonly floor: Scrolling }> => {
  const folders = await makeFolders()
  const made = await makeTwentyYears(join(folders.data, 'karyavritt.sqlite'), oneBody(500, 500))
  const running = await launch('browser', folders)
  try {
    const { page } = running
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const [body] = made.bodies
    await page.evaluate((to) => {
      window.location.hash = to
    }, `/register?body=${body}&from=${made.from}&to=${made.to}&dates=true`)
    const grid = page.getByRole('grid')
    await grid.waitFor()
    await page.waitForTimeout(1500)
    await grid.evaluate((element) => {
      element.scrollTo(0, 0)
      element.id = 'scrolled'
    })
    const register = judged(Frames.parse(await page.evaluate(`(${scroll})('#scrolled')`)))
    await page.setContent(
      '<div id="scrolled" style="width:1700px;height:800px;overflow:auto"><div style="width:20000px;height:22000px"></div></div>',
    )
    const floor = judged(Frames.parse(await page.evaluate(`(${scroll})('#scrolled')`)))
    return { register, floor }
  } finally {
    await running.close()
    await removeFolders(folders)
  }
}
