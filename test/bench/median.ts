/** The middle one of an odd number of figures. */
export const median = (figures: readonly number[]): number => {
  const middle = figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]
  if (middle === undefined) throw new Error('no figures')
  return middle
}

/** Counted runs of everything; one more goes before and is not counted. */
export const runs = 5

/** Milliseconds of each counted run, after one to warm up. */
export const timed = async (job: () => unknown): Promise<readonly number[]> => {
  await job()
  const figures: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    await job()
    figures.push(performance.now() - began)
  }
  return figures
}
