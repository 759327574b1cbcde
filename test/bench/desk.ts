import { join } from 'node:path'
import type { Page } from 'playwright'
import { z } from 'zod'
import { createApp } from '../../electron/app/createApp.ts'
import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import type { MeetingId, PersonId } from '../../shared/domain/ids.ts'
import { launch, makeFolders, removeFolders } from '../e2e/host/launch.ts'
import { median, runs } from './median.ts'

const people = 300
const items = 60
const linesOfItem = 10
const keys = 200

const words = 'प्रत्येक कार्यकर्ता कम से कम एक गाँव में रहे और लाभार्थियों से सीधे मिले'

/** The largest meeting and an empty one with a single item, made through the services as the screens make them. */
const fill = async (databaseFile: string): Promise<{ readonly largest: MeetingId; readonly empty: MeetingId }> => {
  const app = await createApp({ databaseFile, who: 'मापन', exporter: async () => ({ outcome: 'cancelled' }) })
  try {
    return await app.transact(async (services) => {
      const named: PersonId[] = []
      for (let n = 1; n <= people; n += 1) {
        const person = { name: { hi: `सदस्य ${n} वर्मा` }, honorific: { hi: 'श्री' }, gender: null, phone: '', email: '', district: {} }
        named.push((await services.people.create(person)).id)
      }
      const at = { date: CalendarDate.parse('2026-02-05'), start: WallTime.parse('11:00') }
      const { id: largest } = await services.meetings.create({ title: { hi: 'सबसे बड़ी बैठक' }, ...at })
      for (const personId of named) {
        await services.attendance.create({
          ...{ meetingId: largest, personId, status: 'present', capacity: 'member', arrived: null, left: null, note: {} },
        })
      }
      for (let n = 1; n <= items; n += 1) {
        const item = { meetingId: largest, title: { hi: `विषय ${n}` }, kind: 'discussion', presenterId: null, minutes: 5 } as const
        const { id: itemId } = await services.agenda.create(item)
        for (let line = 0; line < linesOfItem; line += 1) {
          await services.remarks.create({
            itemId,
            personId: named[(n + line) % people] ?? null,
            verb: 'said',
            text: { hi: words },
            press: false,
          })
        }
      }
      const { id: empty } = await services.meetings.create({ title: { hi: 'खाली बैठक' }, ...at })
      await services.agenda.create({ meetingId: empty, title: { hi: 'विषय' }, kind: 'discussion', presenterId: null, minutes: null })
      return { largest, empty }
    })
  } finally {
    await app.close()
  }
}

/** From the address to a desk that can be typed in, in a page that has shown a desk before and has come to rest on another screen. */
const open = async (page: Page, id: MeetingId): Promise<number> => {
  await page.evaluate(() => {
    window.location.hash = '#/bin'
  })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(400)
  const began = performance.now()
  await page.evaluate((to) => {
    window.location.hash = to
  }, `#/meeting/${id}/desk`)
  await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'))
  return performance.now() - began
}

const p95 = (figures: readonly number[]): number => [...figures].sort((a, b) => a - b)[Math.floor(figures.length * 0.95)] ?? Number.NaN

const letters = [...words]

/** Keys as a keyboard sends them, some fifteen a second: a fast typist. `after` is waited for once each key is up. */
const press = async (page: Page, after: (key: number) => Promise<void>): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  for (let n = 0; n < keys; n += 1) {
    const letter = letters[n % letters.length] ?? 'क'
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, unmodifiedText: letter, key: letter })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
    await after(n)
    await page.waitForTimeout(40 + ((n * 7) % 23))
  }
  await session.detach()
}

/** The page measures itself: from each key event to the end of the work of the frame that shows it. */
const toFrames = async (page: Page, typing: () => Promise<void>): Promise<readonly number[]> => {
  await page.evaluate(() => {
    const frames: number[] = []
    const stop = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => frames.push(performance.now() - event.timeStamp)
          channel.port2.postMessage(null)
        })
      },
      { capture: true, signal: stop.signal },
    )
    Object.assign(window, {
      keyFrames: () => {
        stop.abort()
        return frames
      },
    })
  })
  await typing()
  return z.array(z.number()).parse(await page.evaluate('keyFrames()'))
}

/** Types in the desk, and then the same keys in an empty text area of the same page, which is the floor. */
const type = async (page: Page) => {
  const saved = page.locator('[role="status"][data-state="saved"]')
  const toSaved: number[] = []
  const desk = await toFrames(page, () =>
    press(page, async (n) => {
      if (n % 10 !== 9) return
      // Every tenth key is followed by a pause that is long enough to be saved: then the desk must say so.
      const began = performance.now()
      await saved.waitFor()
      toSaved.push(performance.now() - began)
    }),
  )
  const line = await page.locator('.desk-line-here').innerText()
  const typed = Array.from({ length: keys }, (_, n) => letters[n % letters.length]).join('')
  const caretStayed = line.includes(typed.trim())
  await page.evaluate(() => {
    const area = document.createElement('textarea')
    area.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9'
    document.body.append(area)
    area.focus()
  })
  const floor = await toFrames(page, () => press(page, async () => undefined))
  return { desk, floor, toSaved, caretStayed }
}

/** Milliseconds: a key to its frame (of a desk and of a text area) and to the disk, the largest desk and an empty one until they can be typed in. */
export const desk = async () => {
  const folders = await makeFolders()
  const { largest, empty } = await fill(join(folders.data, 'karyavritt.sqlite'))
  const running = await launch('browser', folders)
  const { page } = running
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await open(page, largest)
  await open(page, empty)
  const opened = { largest: [] as number[], empty: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    opened.empty.push(await open(page, empty))
    opened.largest.push(await open(page, largest))
  }
  await open(page, largest)
  const typing = await type(page)
  await running.close()
  await removeFolders(folders)
  return {
    keys,
    keyToFrame: p95(typing.desk),
    floorToFrame: p95(typing.floor),
    keyToSaved: p95(typing.toSaved),
    caretStayed: typing.caretStayed,
    openLargest: median(opened.largest),
    openEmpty: median(opened.empty),
  }
}
