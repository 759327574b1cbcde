import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Draft } from '../../../renderer/autosave/Draft.ts'

type Fields = { readonly title: string; readonly end: string }
type View = Fields & { readonly version: number }

const start: View = { version: 1, title: 'बैठक', end: '12:00' }

/** A database of one row, as the program behaves: versions, trimmed text, and a rule of its own. */
const database = () => {
  let row = start
  const calls: Partial<Fields>[] = []
  return {
    calls,
    row: () => row,
    change: (changes: Partial<Fields>) => {
      row = { ...row, ...changes, version: row.version + 1 }
    },
    save: async (view: View, changes: Partial<Fields>): Promise<View> => {
      calls.push(changes)
      if (view.version !== row.version) {
        throw new ORPCError('CONFLICT', { data: { entity: 'meeting', id: 'm', theirs: row, yours: changes } })
      }
      if (changes.end !== undefined && changes.end < '11:00') {
        throw new ORPCError('INVALID', { data: { problems: [{ path: 'end', code: 'endBeforeStart', params: {} }] } })
      }
      row = { ...row, ...changes, title: (changes.title ?? row.title).trim(), version: row.version + 1 }
      return row
    },
  }
}

const draftOn = (db: ReturnType<typeof database>, save = db.save) => {
  const reload = vi.fn(async () => {})
  return { draft: new Draft<View, Fields>(start, { entity: 'meeting', save, saved: () => {}, reload }, () => {}), reload }
}

describe('a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is seen at once and saved soon', async () => {
    const db = database()
    const { draft } = draftOn(db)
    draft.set({ title: 'नई बैठक' })
    expect(draft.snapshot()).toMatchObject({ state: 'waiting', values: { title: 'नई बैठक' } })
    await vi.advanceTimersByTimeAsync(300)
    expect(db.row().title).toBe('नई बैठक')
    expect(draft.snapshot().state).toBe('saved')
  })

  test('is saved within a second while typing goes on', async () => {
    const db = database()
    const { draft } = draftOn(db)
    for (let key = 0; key < 10; key += 1) {
      draft.set({ title: 'क'.repeat(key + 1) })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(db.calls.length).toBeGreaterThan(0)
  })

  test('chains its versions when one save follows another', async () => {
    const db = database()
    const { draft } = draftOn(db)
    draft.set({ title: 'एक' })
    const first = draft.flush()
    draft.set({ title: 'दो' })
    await Promise.all([first, draft.flush()])
    await draft.flush()
    expect(db.row()).toMatchObject({ title: 'दो', version: 3 })
  })

  test('is not called saved while it is on its way, whatever is read meanwhile', async () => {
    const db = database()
    const { promise, resolve } = Promise.withResolvers<void>()
    const { draft } = draftOn(db, async (view, changes) => {
      await promise
      return db.save(view, changes)
    })
    draft.set({ title: 'नई बैठक' })
    const flushed = draft.flush()
    draft.adopt({ ...start })
    expect(draft.snapshot()).toMatchObject({ state: 'saving', values: { title: 'नई बैठक' } })
    resolve()
    await flushed
    expect(draft.snapshot()).toMatchObject({ state: 'saved', values: { title: 'नई बैठक', version: 2 } })
  })

  test('holds back only the field that is refused, and tries it again once something is typed', async () => {
    const db = database()
    const { draft } = draftOn(db)
    draft.set({ title: 'सही', end: '09:00' })
    await draft.flush()
    expect(db.row()).toMatchObject({ title: 'सही', end: '12:00' })
    expect(draft.snapshot()).toMatchObject({ state: 'refused', values: { end: '09:00' }, problems: [{ path: 'end' }] })
    draft.set({ end: '13:00' })
    await draft.flush()
    expect(db.row().end).toBe('13:00')
    expect(draft.snapshot()).toMatchObject({ state: 'saved', problems: [] })
  })

  test('merges silently with a change of another field', async () => {
    const db = database()
    const { draft } = draftOn(db)
    db.change({ end: '14:00' })
    draft.set({ title: 'मेरा' })
    await draft.flush()
    expect(db.row()).toMatchObject({ title: 'मेरा', end: '14:00' })
    expect(draft.snapshot().conflict).toBeNull()
  })

  test.each([
    ['mine', 'मेरा'],
    ['theirs', 'उनका'],
  ] as const)('asks about a change of the same field; %s is kept when chosen', async (choice, kept) => {
    const db = database()
    const { draft, reload } = draftOn(db)
    db.change({ title: 'उनका' })
    draft.set({ title: 'मेरा' })
    await draft.flush()
    expect(draft.snapshot()).toMatchObject({ state: 'conflict', conflict: { mine: { title: 'मेरा' }, theirs: { title: 'उनका' } } })
    expect(db.row().title).toBe('उनका')
    await draft.resolve(choice)
    expect(db.row().title).toBe(kept)
    expect(reload).toHaveBeenCalledTimes(choice === 'theirs' ? 1 : 0)
    draft.adopt(db.row())
    expect(draft.snapshot()).toMatchObject({ state: 'saved', values: { title: kept } })
  })

  test('keeps what is typed when nobody answers, and saves it later by itself', async () => {
    const db = database()
    let isDown = true
    const { draft } = draftOn(db, async (view, changes) => {
      if (isDown) throw new TypeError('Failed to fetch')
      return db.save(view, changes)
    })
    draft.set({ title: 'बिना संपर्क' })
    await vi.advanceTimersByTimeAsync(300)
    expect(draft.snapshot()).toMatchObject({ state: 'failed', failure: { kind: 'unreachable' }, values: { title: 'बिना संपर्क' } })
    isDown = false
    await vi.advanceTimersByTimeAsync(5_000)
    expect(db.row().title).toBe('बिना संपर्क')
    expect(draft.snapshot().state).toBe('saved')
  })

  test('gives up what can never be saved when told to, also while it is tried once more', async () => {
    const { draft } = draftOn(database(), async () => {
      throw new ORPCError('NOT_FOUND', { data: { entity: 'meeting', id: 'm' } })
    })
    draft.set({ title: 'किसी काम का नहीं' })
    await draft.flush()
    expect(draft.snapshot()).toMatchObject({ state: 'failed', failure: { kind: 'notFound' } })
    await Promise.all([draft.flush(), draft.discard()])
    expect(draft.snapshot()).toMatchObject({ state: 'saved', failure: null, values: { title: 'बैठक' } })
  })

  test('takes over what others wrote only when nothing of its own is to be saved', async () => {
    const db = database()
    const { draft } = draftOn(db)
    draft.set({ title: 'मेरा' })
    draft.adopt({ ...start, title: 'उनका', version: 2 })
    expect(draft.snapshot().values.title).toBe('मेरा')
    await draft.flush()
    draft.adopt({ ...db.row(), title: 'उनका', version: db.row().version + 1 })
    expect(draft.snapshot().values.title).toBe('उनका')
    draft.adopt(start)
    expect(draft.snapshot().values.title).toBe('उनका')
  })
})
