/** A post in the order of the organisation. */
export type Ranked = { readonly id: string; readonly rank: number }

/** Ranks that a move gives to posts, by id. */
export type NewRanks = ReadonlyMap<string, number>

/** Left between a post put at the end and the one before it, so that another fits between. */
const roomAtEnd = 10

/**
 * The ranks that put a post of `order` straight after another of them, or first where `after` is null. Only the moved one gets a new
 * rank where there is room for one; else those that come after make room, and posts of one rank stay of one rank. `all` holds every
 * post there is, so that those of other days move along; `order` is how those of the day stand now.
 */
export const ranksAfterMove = (order: readonly Ranked[], all: readonly Ranked[], moved: string, after: string | null): NewRanks => {
  const others = order.filter(({ id }) => id !== moved)
  const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1
  const before = others[at - 1]?.rank ?? 0
  const next = others[at]?.rank
  const ranks = new Map<string, number>()
  const give = (post: Ranked, rank: number) => {
    if (post.rank !== rank) ranks.set(post.id, rank)
  }
  const self = order.find(({ id }) => id === moved) ?? { id: moved, rank: Number.NaN }
  if (next === undefined) {
    give(self, self.rank > before ? self.rank : before + roomAtEnd)
    return ranks
  }
  if (self.rank > before && self.rank < next) return ranks
  if (next - before > 1) {
    give(self, before + Math.floor((next - before) / 2))
    return ranks
  }
  let last = before + 1
  give(self, last)
  // Those of the day that shared the rank of the one before, and stood behind it, go behind the moved one.
  const behind = others.slice(at).filter(({ rank }) => rank === before)
  if (behind.length > 0) {
    last += 1
    for (const post of behind) give(post, last)
  }
  const later = all.filter(({ id, rank }) => id !== moved && rank > before)
  for (const [rank, posts] of [...Map.groupBy(later, (post) => post.rank)].sort(([a], [b]) => a - b)) {
    if (rank > last) break
    last += 1
    for (const post of posts) give(post, last)
  }
  return ranks
}
