import { describe, expect, it } from 'vitest'
import { builtThread } from '../../../electron/thread.ts'

describe('where the built program has its threads', () => {
  it.each([
    ['file:///opt/karyavritt/dist/main/serve.js', 'file:///opt/karyavritt/dist/importWorker/importWorker.cjs'],
    ['file:///opt/karyavritt/dist/main/chunks/host-abc.js', 'file:///opt/karyavritt/dist/importWorker/importWorker.cjs'],
    // A folder above may be called main too.
    ['file:///check/main/dist/main/serve.js', 'file:///check/main/dist/importWorker/importWorker.cjs'],
    ['file:///check/main/x/dist/main/chunks/host-abc.js', 'file:///check/main/x/dist/importWorker/importWorker.cjs'],
    ['file:///C:/main/app.asar/dist/main/main.js', 'file:///C:/main/app.asar/dist/importWorker/importWorker.cjs'],
  ])('%s', (own, thread) => {
    expect(builtThread(own, 'importWorker').href).toBe(thread)
  })
})
