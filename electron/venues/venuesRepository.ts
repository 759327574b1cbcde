import type { VenueFields } from '../../shared/contract/venues.ts'
import { VenueId } from '../../shared/domain/ids.ts'
import { fromText, toText } from '../db/columns.ts'
import type { Work } from '../db/unitOfWork.ts'
import { type Kind, versioned } from '../db/versioned.ts'

const kind: Kind<'venues', VenueId, VenueFields> = {
  entity: 'venue',
  table: 'venues',
  id: VenueId,
  toColumns: ({ name }) => toText('name', name),
  fromRow: (row) => ({ name: fromText('name', row) }),
}

export const venuesRepository = (work: Work) => versioned(work, kind)
