import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PeopleFilter, PersonView } from '../../../shared/contract/people.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'

/** So many people are read at once. */
const pageSize = 100

/** The people of a filter, of whom only those in sight are read. */
export type PeoplePages = {
  /** Undefined until the first page has been read. */
  readonly total: number | undefined
  /** The person at a place; undefined while that page is being read. */
  readonly at: (index: number) => PersonView | undefined
  readonly placeOf: (id: PersonId) => number | null
  /** All that have been read. */
  readonly read: readonly PersonView[]
  readonly onRange: (first: number, last: number) => void
}

export const usePeoplePages = (filter: PeopleFilter, lang: Lang): PeoplePages => {
  const [range, setRange] = useState<readonly [first: number, last: number]>([0, 0])
  const numbers = useMemo(() => {
    const [first, last] = range.map((index) => Math.floor(index / pageSize))
    const wanted = new Set([0])
    for (let page = first ?? 0; page <= (last ?? 0); page += 1) wanted.add(page)
    return [...wanted]
  }, [range])
  const pages = useQueries({
    queries: numbers.map((page) =>
      api.people.page.queryOptions({
        input: { ...filter, lang, offset: page * pageSize, limit: pageSize },
        placeholderData: keepPreviousData,
      }),
    ),
  })
  const byNumber = new Map(numbers.map((page, index) => [page, pages[index]?.data?.people]))
  const at = (index: number): PersonView | undefined => byNumber.get(Math.floor(index / pageSize))?.[index % pageSize]
  return {
    total: pages[0]?.data?.total,
    at,
    placeOf: (id) => {
      for (const [page, people] of byNumber) {
        const found = people?.findIndex((person) => person.id === id) ?? -1
        if (found >= 0) return page * pageSize + found
      }
      return null
    },
    read: [...byNumber.values()].flatMap((people) => people ?? []),
    onRange: useMemo(
      () => (first: number, last: number) => setRange(([from, to]) => (from === first && to === last ? [from, to] : [first, last])),
      [],
    ),
  }
}

/** The small pictures of those people who have one, as addresses for an image. */
export const usePortraits = (people: readonly PersonView[]): ReadonlyMap<PersonId, string> => {
  const withPhoto = people.filter(({ photo }) => photo !== null)
  const { data } = useQuery(
    api.people.previews.queryOptions({
      // The files stand in the key through the people: another photograph is another request.
      input: { ids: withPhoto.map(({ id }) => id).slice(0, 500) },
      enabled: withPhoto.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return useMemo(() => new Map((data ?? []).map(({ id, mime, data: bytes }) => [id, `data:${mime};base64,${bytes}`])), [data])
}
