import { z } from 'zod'
import { LetterheadPaper, type OrganisationFields } from '../../shared/contract/organisation.ts'
import { fromText, toText } from '../db/columns.ts'
import { type SingleKind, single } from '../db/single.ts'
import type { Work } from '../db/unitOfWork.ts'

const kind: SingleKind<'organisation', OrganisationFields> = {
  entity: 'organisation',
  toColumns: ({ name, office, place, address, phone, email, mediaContactName, mediaContactTitle, mediaContactPhone, ...letterhead }) => ({
    ...toText('name', name),
    ...toText('office', office),
    ...toText('place', place),
    ...toText('address', address),
    phone,
    email,
    ...toText('mediaContactName', mediaContactName),
    ...toText('mediaContactTitle', mediaContactTitle),
    mediaContactPhone,
    letterheadId: letterhead.letterheadId,
    letterheadName: letterhead.letterheadName,
    letterheadFor: JSON.stringify(letterhead.letterheadFor),
  }),
  fromRow: (row) => ({
    name: fromText('name', row),
    office: fromText('office', row),
    place: fromText('place', row),
    address: fromText('address', row),
    phone: row.phone,
    email: row.email,
    mediaContactName: fromText('mediaContactName', row),
    mediaContactTitle: fromText('mediaContactTitle', row),
    mediaContactPhone: row.mediaContactPhone,
    letterheadId: row.letterheadId,
    letterheadName: row.letterheadName,
    letterheadFor: z.array(LetterheadPaper).parse(JSON.parse(row.letterheadFor)),
  }),
}

export const organisationRepository = (work: Work) => single(work, kind)
