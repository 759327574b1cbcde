import { type Capacity, isInvitee, tookPart } from '../../domain/attendance.ts'
import { inLang, type Lang } from '../../domain/bilingual.ts'
import type { AttendanceFacts, MeetingFacts } from '../../domain/facts.ts'
import { designation } from '../designations.ts'
import { withoutStop } from '../english/article.ts'
import { fullName, listed } from '../names.ts'
import { oneLine } from '../sentences.ts'
import type { AttendanceGroupKey, AttendanceGroupText } from './text.ts'
import { wordings } from './wordings.ts'

const capacities: Readonly<Record<Capacity, { readonly hi: string; readonly en: string }>> = {
  chair: { hi: 'अध्यक्ष', en: 'Chair' },
  secretary: { hi: 'सचिव', en: 'Secretary' },
  convener: { hi: 'संयोजक', en: 'Convener' },
  member: { hi: '', en: '' },
  speaker: { hi: 'वक्ता', en: 'Speaker' },
  'special-invitee': { hi: '', en: '' },
  'in-attendance': { hi: 'सहायतार्थ उपस्थित', en: 'in attendance' },
  observer: { hi: 'पर्यवेक्षक', en: 'Observer' },
  guest: { hi: 'अतिथि', en: 'Guest' },
  press: { hi: 'प्रेस प्रतिनिधि', en: 'Press' },
}

const roleOf = ({ person, capacity }: AttendanceFacts, { chair, secretary }: MeetingFacts): Capacity => {
  if (person.id === chair?.id) return 'chair'
  if (person.id === secretary?.id && !isInvitee(capacity)) return 'secretary'
  return capacity
}

const attendanceLine = (one: AttendanceFacts, meeting: MeetingFacts, group: AttendanceGroupKey, lang: Lang): string => {
  const wording = wordings[lang]
  const role = capacities[roleOf(one, meeting)][lang]
  const asides = [
    role === designation(one.person, lang) ? '' : role,
    one.substituteFor ? wording.substitute(fullName(one.substituteFor, lang)) : '',
    group === 'invitees' && one.status === 'online' ? wording.online : '',
    one.arrived === null ? '' : `${wording.arrived} ${one.arrived}`,
    one.left === null ? '' : `${wording.left} ${one.left}`,
    withoutStop(oneLine(inLang(one.note, lang))),
  ].filter((aside) => aside !== '')
  return asides.length === 0 ? listed(one.person, lang) : `${listed(one.person, lang)} – ${asides.join(', ')}`
}

const groupOf = (one: AttendanceFacts, meeting: MeetingFacts): AttendanceGroupKey => {
  if (!tookPart(one.status)) return one.status === 'leave' ? 'leave' : 'absent'
  if (isInvitee(one.capacity) && one.person.id !== meeting.chair?.id) return 'invitees'
  return one.status === 'online' ? 'online' : 'present'
}

const groupOrder: readonly AttendanceGroupKey[] = ['present', 'online', 'invitees', 'leave', 'absent']

/** Who was present, online, invited, on leave and absent; a group without anybody is left out. */
export const attendanceGroups = (meeting: MeetingFacts, lang: Lang): readonly AttendanceGroupText[] => {
  const chairFirst = [...meeting.attendance].sort((a, b) => Number(roleOf(b, meeting) === 'chair') - Number(roleOf(a, meeting) === 'chair'))
  return groupOrder.flatMap((key) => {
    const group = chairFirst.filter((one) => groupOf(one, meeting) === key)
    if (group.length === 0) return []
    return [
      {
        key,
        heading: `${wordings[lang].groups[key]} (${group.length})`,
        lines: group.map((one) => attendanceLine(one, meeting, key, lang)),
      },
    ]
  })
}

/** Whether the quorum was met; '' where the body has none. */
export const quorumLine = ({ quorum }: MeetingFacts, lang: Lang): string => {
  if (quorum === null) return ''
  return lang === 'hi'
    ? `गणपूर्ति: आवश्यक ${quorum.required}, उपस्थित ${quorum.present} – ${quorum.met ? 'पूर्ण' : 'अपूर्ण'}`
    : `Quorum: required ${quorum.required}, present ${quorum.present} – ${quorum.met ? 'met' : 'not met'}`
}
