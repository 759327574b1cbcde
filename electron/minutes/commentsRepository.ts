import type { CommentView } from '../../shared/contract/minutes.ts'
import { CommentId, type MeetingId } from '../../shared/domain/ids.ts'
import { fromFlag, toFlag } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, type Thing, versioned } from '../db/versioned.ts'

type CommentValues = Omit<CommentView, 'id' | 'version'> & { meetingId: MeetingId }
export type Comment = Thing<CommentId, CommentValues>

const kind: Kind<'comments', CommentId, CommentValues> = {
  entity: 'comment',
  table: 'comments',
  id: CommentId,
  toColumns: ({ meetingId, key, text, who, at, resolved }) => ({ meetingId, key, text, who, at, resolved: toFlag(resolved) }),
  fromRow: ({ meetingId, key, text, who, at, resolved }) => ({ meetingId, key, text, who, at, resolved: fromFlag(resolved) }),
}

export const commentsRepository = (work: Work) => versioned(work, kind)
