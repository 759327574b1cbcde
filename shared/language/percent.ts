/** A per cent as tables show it, to one decimal place where it has one, in Latin digits: "82.4%", "100%"; "–" for none. */
export const formatPercent = (percent: number | null): string => (percent === null ? '–' : `${Math.round(percent * 10) / 10}%`)
