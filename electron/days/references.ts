import type { Problem } from '../../shared/contract/base.ts'
import { pathText } from '../../shared/contract/problems.ts'
import { CalendarDate, WallTime } from '../../shared/domain/calendar.ts'
import { clock, numeral } from './handwriting.ts'

type Path = readonly (string | number)[]
type Table = Readonly<Record<string, unknown>>

/** An id as the schema reads it; undefined where none is given, or something that is no id. */
const idIn = (value: unknown): string | undefined => {
  const id = numeral(value)
  return typeof id === 'string' && id.trim() !== '' ? id.trim() : undefined
}

/** A date or time that can be compared with another; undefined for what is neither. */
const moment = (value: unknown): string | undefined => CalendarDate.safeParse(value).data ?? WallTime.safeParse(clock(value)).data

/**
 * What in a day file names what is not there, stands twice or ends before it begins. Reads the raw JSON and passes over
 * what has not the shape for it: that is told elsewhere, and must not hide what is wrong here.
 */
export const referenceProblems = (day: unknown): Problem[] => {
  const problems: Problem[] = []
  const say = (path: Path, code: Problem['code'], params: Problem['params'] = {}) => problems.push({ path: pathText(path), code, params })

  const table = (value: unknown): Table => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {})
  const rows = (value: unknown, path: Path): { readonly row: Table; readonly path: Path }[] =>
    Array.isArray(value) ? value.map((row, index) => ({ row: table(row), path: [...path, index] })) : []
  const file = table(day)

  /** The ids of a list; one that stands twice is told. */
  const idsOf = (key: string): ReadonlySet<string> => {
    const ids = new Set<string>()
    for (const { row, path } of rows(file[key], [key])) {
      const id = idIn(row.id)
      if (id === undefined) continue
      if (ids.has(id)) say([...path, 'id'], 'duplicate', { id })
      ids.add(id)
    }
    return ids
  }
  const known = { person: idsOf('people'), body: idsOf('bodies'), programme: idsOf('programmes'), meeting: idsOf('meetings') }

  const refer = (row: Table, key: string, path: Path, entity: keyof typeof known) => {
    const id = idIn(row[key])
    if (id !== undefined && !known[entity].has(id)) say([...path, key], 'noSuch', { entity, id })
  }
  const inOrder = (row: Table, from: string, to: string, path: Path, code: Problem['code']) => {
    const [first, last] = [moment(row[from]), moment(row[to])]
    if (first !== undefined && last !== undefined && last < first) say([...path, to], code)
  }

  for (const { row, path } of rows(file.bodies, ['bodies'])) {
    for (const member of rows(row.members, [...path, 'members'])) {
      refer(member.row, 'person', member.path, 'person')
      inOrder(member.row, 'from', 'to', member.path, 'endBeforeStart')
    }
  }
  for (const { row, path } of rows(file.people, ['people'])) {
    for (const position of rows(row.positions, [...path, 'positions'])) {
      refer(position.row, 'body', position.path, 'body')
      inOrder(position.row, 'from', 'to', position.path, 'endBeforeStart')
    }
  }
  for (const { row, path } of rows(file.meetings, ['meetings'])) {
    refer(row, 'body', path, 'body')
    refer(row, 'programme', path, 'programme')
    refer(row, 'chair', path, 'person')
    refer(row, 'secretary', path, 'person')
    inOrder(row, 'start', 'end', path, 'endBeforeStart')
    const called = new Set<string>()
    for (const each of rows(row.attendance, [...path, 'attendance'])) {
      refer(each.row, 'person', each.path, 'person')
      inOrder(each.row, 'arrived', 'left', each.path, 'leftBeforeArrived')
      const id = idIn(each.row.person)
      if (id === undefined) continue
      if (called.has(id)) say([...each.path, 'person'], 'duplicate', { id })
      called.add(id)
    }
    for (const item of rows(row.agenda, [...path, 'agenda'])) {
      refer(item.row, 'presenter', item.path, 'person')
      for (const remark of rows(item.row.remarks, [...item.path, 'remarks'])) refer(remark.row, 'person', remark.path, 'person')
      for (const decision of rows(item.row.decisions, [...item.path, 'decisions'])) {
        refer(decision.row, 'proposer', decision.path, 'person')
        refer(decision.row, 'seconder', decision.path, 'person')
        for (const action of rows(decision.row.actions, [...decision.path, 'actions'])) {
          refer(action.row, 'assignee', action.path, 'person')
          refer(action.row, 'assigneeBody', action.path, 'body')
          if (idIn(action.row.assignee) !== undefined && idIn(action.row.assigneeBody) !== undefined)
            say([...action.path, 'assigneeBody'], 'notAllowed', { allowed: '', besides: 'assignee' })
        }
      }
    }
  }

  const numbers = new Set<string>()
  const notes = [...rows([file.pressNote], []).map(({ row }) => ({ row, path: ['pressNote'] })), ...rows(file.pressNotes, ['pressNotes'])]
  for (const { row, path } of notes) {
    const number = idIn(row.number)
    // Numbers begin anew with the year.
    const inYear = `${number} ${String(row.date).slice(0, 4)}`
    if (number !== undefined && numbers.has(inYear)) say([...path, 'number'], 'duplicate', { id: number })
    numbers.add(inYear)
    const covered = new Set<string>()
    for (const [index, value] of (Array.isArray(row.meetings) ? row.meetings : []).entries()) {
      const [place, id] = [[...path, 'meetings', index], idIn(value)]
      if (id === undefined) continue
      if (!known.meeting.has(id)) say(place, 'noSuch', { entity: 'meeting', id })
      if (covered.has(id)) say(place, 'duplicate', { id })
      covered.add(id)
    }
  }
  return problems
}
