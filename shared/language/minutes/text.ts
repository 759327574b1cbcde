import type { TextRun } from '../../domain/facts.ts'
import type { LabelledValue } from '../letterhead.ts'

export type AttendanceGroupKey = 'present' | 'online' | 'invitees' | 'leave' | 'absent'
export type AttendanceGroupText = {
  readonly key: AttendanceGroupKey
  /** "उपस्थित (6)". */
  readonly heading: string
  /** Without their serial numbers, which run from 1 in every group. */
  readonly lines: readonly string[]
}

export type DecisionText = {
  readonly id: string
  /** "निर्णय 2.2". */
  readonly label: string
  /** The decision with proposer, seconder and votes, as full sentences. */
  readonly text: string
}

export type MinutesItemText = {
  readonly id: string
  /** The section that begins with the item; '' for none. */
  readonly section: string
  /** "विषय 2: … (प्रस्तुति: …)". */
  readonly heading: string
  /** Who declared an interest; '' for nobody. */
  readonly interests: string
  /** What became of earlier decisions, where the item tells of them: an opening sentence, and a line each. */
  readonly told: { readonly opening: string; readonly lines: readonly string[] } | null
  /** What was said, a sentence each; none, none. */
  readonly discussion: readonly string[]
  readonly decisions: readonly DecisionText[]
  /** That the item was held over; '' where it was not. */
  readonly heldOver: string
}

export type ActionRowText = {
  readonly id: string
  readonly serial: string
  readonly decision: string
  readonly action: string
  readonly responsible: string
  readonly due: string
}

export type SignatureText = { readonly role: 'secretary' | 'chair'; readonly lines: readonly string[] }

/** The wording of minutes in one language; the document sets it out. Headings carry their section numbers. */
export type MinutesText = {
  readonly letterhead: readonly string[]
  /** "गोपनीय" above minutes that tell what circulated ones leave out; '' above those. */
  readonly mark: string
  /** Two lines: date and chair, and the name of the minutes; English has the name first. */
  readonly title: readonly string[]
  readonly meta: readonly LabelledValue[]
  readonly attendance: {
    readonly heading: string
    readonly groups: readonly AttendanceGroupText[]
    readonly quorum: string
    /** Where the lists are long they stand at the end, and the text says how many there are and where; null where they are short. */
    readonly annexure: { readonly reference: string; readonly title: readonly string[] } | null
  }
  readonly proceedings: { readonly heading: string; readonly discussionLabel: string; readonly items: readonly MinutesItemText[] }
  /** Null where nothing is left to do. */
  readonly actions: { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly ActionRowText[] } | null
  /** '' where no next meeting is fixed. */
  readonly nextMeeting: string
  readonly thanks: string
  readonly signatures: readonly SignatureText[]
  /** What stands in place of paragraphs, by their keys; see `keys.ts`. */
  readonly polished: ReadonlyMap<string, readonly TextRun[]>
}
