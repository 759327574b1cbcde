/**
 * The order of a list that holds everything of `there`: what `wanted` names stands as it says; the rest, which came from elsewhere
 * meanwhile, stays behind the one that it stood behind, or at the head.
 */
export const merged = (there: readonly string[], wanted: readonly string[]): readonly string[] => {
  const named = new Set(wanted)
  const behind = new Map<string | undefined, string[]>()
  let leader: string | undefined
  for (const id of there) {
    if (named.has(id)) leader = id
    else {
      const followers = behind.get(leader)
      if (followers) followers.push(id)
      else behind.set(leader, [id])
    }
  }
  return [undefined, ...wanted].flatMap((id) => [...(id === undefined ? [] : [id]), ...(behind.get(id) ?? [])])
}

/**
 * The fewest that were moved to turn one order into the other: all but a longest run that kept its order. What stands in one of them
 * only was not moved.
 */
export const movedLines = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const place = new Map(before.map((id, at) => [id, at]))
  const both = after.flatMap((id) => {
    const at = place.get(id)
    return at === undefined ? [] : [{ id, at }]
  })
  // Patience sorting: `ends[n]` is the smallest end of a rising run of n + 1, `previous` the one before each in its run.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, { at }] of both.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((both[ends[middle] ?? 0]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    previous.push(low === 0 ? undefined : ends[low - 1])
    ends[low] = index
  }
  const moved = new Set(both.map(({ id }) => id))
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    const kept = both[index]
    if (kept) moved.delete(kept.id)
  }
  return moved
}
