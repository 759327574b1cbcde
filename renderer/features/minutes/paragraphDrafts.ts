import type { MinutesParagraph, MinutesView } from '../../../shared/contract/minutes.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { TextRun } from '../../../shared/domain/facts.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'
import { refreshMeetings } from '../meetings/meetingCache.ts'

type PolishFields = { readonly runs: TextRun[]; readonly source: string }

/** A paragraph as it is polished: what stands, and the draft that it stands for. */
export type PolishView = PolishFields & {
  readonly meetingId: MeetingId
  readonly lang: Lang
  readonly version: number
  readonly paragraph: MinutesParagraph
}

export const polishView = (meetingId: MeetingId, lang: Lang, paragraph: MinutesParagraph): PolishView => ({
  meetingId,
  lang,
  paragraph,
  version: paragraph.version,
  runs: paragraph.runs,
  source: paragraph.polished?.source ?? paragraph.draft,
})

/** Changes the minutes on screen. */
export const patchMinutes = (meetingId: MeetingId, lang: Lang, change: (view: MinutesView) => MinutesView): void => {
  queryClient.setQueryData(api.minutes.get.queryKey({ input: { meetingId, lang, revision: null } }), (view) => view && change(view))
}

/** Puts a paragraph where the screen reads it, and reads anew what may have followed from it. */
export const putParagraph = (meetingId: MeetingId, lang: Lang, paragraph: MinutesParagraph): void => {
  patchMinutes(meetingId, lang, (view) => ({
    ...view,
    paragraphs: view.paragraphs.map((other) => (other.key === paragraph.key ? paragraph : other)),
  }))
}

/** Reads the minutes on screen anew. */
export const refreshMinutes = (): Promise<void> => queryClient.invalidateQueries({ queryKey: api.minutes.key() })

/** How polished words are saved while they are typed. */
export const polishDrafts = draftsOf<PolishView, PolishFields>({
  entity: 'paragraph',
  key: ({ meetingId, lang, paragraph }) => `${meetingId} ${lang} ${paragraph.key}`,
  save: async (view, { runs = view.runs, source = view.source }) => {
    const { meetingId, lang, version, paragraph } = view
    const saved = await client.minutes.polish({ meetingId, lang, key: paragraph.key, version, runs, source })
    // As typed, with a space at the end of it: the caret stands behind that.
    return { ...polishView(meetingId, lang, saved), runs }
  },
  saved: ({ meetingId, lang, paragraph }) => {
    putParagraph(meetingId, lang, paragraph)
    void refreshMeetings()
  },
  reload: refreshMinutes,
})
