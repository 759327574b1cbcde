import type { Problem } from '../../shared/contract/base.ts'
import { pathText } from '../../shared/contract/problems.ts'

type Path = readonly (string | number)[]
type Table = Readonly<Record<string, unknown>>

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
      if (typeof row.id !== 'string') continue
      if (ids.has(row.id)) say([...path, 'id'], 'duplicate', { id: row.id })
      ids.add(row.id)
    }
    return ids
  }
  const known = { person: idsOf('people'), body: idsOf('bodies'), programme: idsOf('programmes'), meeting: idsOf('meetings') }

  const refer = (row: Table, key: string, path: Path, entity: keyof typeof known) => {
    const id = row[key]
    if (typeof id === 'string' && !known[entity].has(id)) say([...path, key], 'noSuch', { entity, id })
  }
  const inOrder = (row: Table, from: string, to: string, path: Path, code: Problem['code']) => {
    const [first, last] = [row[from], row[to]]
    if (typeof first === 'string' && typeof last === 'string' && last < first) say([...path, to], code)
  }

  for (const { row, path } of rows(file.bodies, ['bodies'])) {
    for (const member of rows(row.members, [...path, 'members'])) refer(member.row, 'person', member.path, 'person')
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
      if (typeof each.row.person !== 'string') continue
      if (called.has(each.row.person)) say([...each.path, 'person'], 'duplicate', { id: each.row.person })
      called.add(each.row.person)
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
          if (typeof action.row.assignee === 'string' && typeof action.row.assigneeBody === 'string') {
            say([...action.path, 'assigneeBody'], 'notAllowed', { allowed: 'assignee' })
          }
        }
      }
    }
  }

  const numbers = new Set<string>()
  const notes = [
    ...(file.pressNote == null ? [] : [{ row: table(file.pressNote), path: ['pressNote'] }]),
    ...rows(file.pressNotes, ['pressNotes']),
  ]
  for (const { row, path } of notes) {
    const number = typeof row.number === 'number' || typeof row.number === 'string' ? String(row.number) : ''
    if (number !== '' && numbers.has(number)) say([...path, 'number'], 'duplicate', { id: number })
    numbers.add(number)
    const covered = new Set<unknown>()
    for (const [index, id] of (Array.isArray(row.meetings) ? row.meetings : []).entries()) {
      const place = [...path, 'meetings', index]
      if (typeof id === 'string' && !known.meeting.has(id)) say(place, 'noSuch', { entity: 'meeting', id })
      if (covered.has(id)) say(place, 'duplicate', { id: String(id) })
      covered.add(id)
    }
  }
  return problems
}
