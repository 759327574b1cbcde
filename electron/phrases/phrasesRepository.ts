import type { PhraseFields } from '../../shared/contract/phrases.ts'
import { PhraseId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const kind: Kind<'phrases', PhraseId, PhraseFields> = {
  entity: 'phrase',
  table: 'phrases',
  id: PhraseId,
  toColumns: ({ text }) => toText('text', text),
  fromRow: (row) => ({ text: fromText('text', row) }),
}

export const phrasesRepository = (work: Work) => versioned(work, kind)
