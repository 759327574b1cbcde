/** What a sentence of a press note rests on; `id` is of the line itself, of the person for attendance, of the meeting for meeting. */
export type PressSource = {
  readonly meeting: string
  readonly kind: 'remark' | 'decision' | 'item' | 'meeting' | 'attendance'
  readonly id: string
}

export type PressSentenceKind =
  | 'lead'
  | 'chair'
  | 'present'
  | 'addressed'
  | 'topic'
  | 'programme'
  | 'remark'
  | 'decision'
  | 'report'
  | 'movers'
  | 'cancelled'
  | 'next'
  | 'own'

export type PressSentence = {
  /** Kind and ids of what it rests on: stays the same when the words change, and in both languages. */
  readonly key: string
  readonly kind: PressSentenceKind
  readonly text: string
  readonly sources: readonly PressSource[]
  /** Of what the sources say in the language: another one means that the source has changed since. */
  readonly fingerprint: string
  /** Whether words of it are missing in the language, those of the other one standing in. */
  readonly missing: boolean
}
export type PressParagraph<Sentence extends PressSentence = PressSentence> = { readonly sentences: readonly Sentence[] }

/** What stands under a photograph. */
export type PhotographText = {
  readonly id: string
  /** '' where nothing is said of it. */
  readonly caption: string
  /** "फ़ोटो: राकेश शर्मा", or ''. */
  readonly credit: string
  /** Whether words of the other language stand in. */
  readonly missing: boolean
}

/** The wording of a press note, line by line, in one language; a line that the facts do not give is ''. */
export type PressNoteText<Sentence extends PressSentence = PressSentence> = {
  /** Name and office, one a line. */
  readonly office: readonly string[]
  readonly heading: string
  readonly numberLine: string
  readonly dateLine: string
  /** "तत्काल प्रकाशनार्थ", or until when it is held back. */
  readonly releaseLine: string
  readonly headline: string
  readonly subheadline: string
  readonly paragraphs: readonly PressParagraph<Sentence>[]
  /** The media contact: name in brackets, title, telephone and address of mail. */
  readonly signature: readonly string[]
  readonly photographs: readonly PhotographText[]
  /** The captions as lines under their heading, for notes without pictures; none where there is nothing to say. */
  readonly photographLines: readonly string[]
}
