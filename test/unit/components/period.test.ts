import { describe, expect, it } from 'vitest'
import { heldOn } from '../../../renderer/components/period.ts'
import { CalendarDate } from '../../../shared/domain/calendar.ts'

const day = (text: string) => CalendarDate.parse(text)
const february = { from: day('2026-02-01'), to: day('2026-02-28') }

describe('how a period stands on a date', () => {
  it('is current on its first and on its last day', () => {
    expect(heldOn(february, day('2026-02-01'))).toBe('current')
    expect(heldOn(february, day('2026-02-28'))).toBe('current')
  })
  it('is future the day before and former the day after', () => {
    expect(heldOn(february, day('2026-01-31'))).toBe('future')
    expect(heldOn(february, day('2026-03-01'))).toBe('former')
  })
  it('has no bounds where they are open', () => {
    expect(heldOn({ from: null, to: null }, day('1900-01-01'))).toBe('current')
    expect(heldOn({ from: null, to: day('2026-02-28') }, day('1900-01-01'))).toBe('current')
    expect(heldOn({ from: day('2026-02-01'), to: null }, day('2199-12-31'))).toBe('current')
  })
})
