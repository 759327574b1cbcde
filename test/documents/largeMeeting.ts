import type { MeetingDocumentFacts } from '../../shared/domain/facts.ts'
import { meetingWithNotice } from './sampleDocuments.ts'

/** The sample's first meeting grown: that many present, and its second item that many times, each with its decisions and actions. */
export const largeMeeting = (present: number, items: number): MeetingDocumentFacts => {
  const facts = meetingWithNotice('review')
  const { meeting } = facts
  const [one, item] = [meeting.attendance[1], meeting.agenda[1]]
  if (one === undefined || item === undefined) throw new Error('the sample has lost its second person or item')
  return {
    ...facts,
    meeting: {
      ...meeting,
      attendance: Array.from({ length: present }, (_, at) => ({
        ...one,
        person: { ...one.person, id: `p${at}`, name: { hi: `सदस्य क्रमांक ${at + 1}`, en: `Member ${at + 1}` } },
      })),
      agenda: Array.from({ length: items }, (_, at) => ({
        ...item,
        id: `i${at}`,
        number: at + 1,
        decisions: item.decisions.map((decision, place) => ({ ...decision, id: `d${at}-${place}`, number: `${at + 1}.${place + 1}` })),
      })),
    },
  }
}
