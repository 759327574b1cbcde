import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { type PersonView, pageLimit } from '../../shared/contract/people.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { api } from '../api.ts'

/** Those people, by their ids, as far as they have been read and are not in the bin. */
export const usePeople = (ids: readonly PersonId[]): ReadonlyMap<PersonId, PersonView> => {
  const wanted = [...new Set(ids)].sort()
  const parts = Array.from({ length: Math.ceil(wanted.length / pageLimit) }, (_none, part) =>
    wanted.slice(part * pageLimit, (part + 1) * pageLimit),
  )
  return useQueries({
    queries: parts.map((part) => api.people.many.queryOptions({ input: { ids: part }, placeholderData: keepPreviousData })),
    combine: byId,
  })
}

const byId = (answers: readonly { readonly data: readonly PersonView[] | undefined }[]): ReadonlyMap<PersonId, PersonView> =>
  new Map(answers.flatMap(({ data }) => data ?? []).map((person) => [person.id, person]))
