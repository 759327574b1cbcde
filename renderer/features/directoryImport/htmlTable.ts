const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The first table of a copied page as lines with tabs between the cells; null where there is none. A cell over several columns stands in the first. */
export const tableOfHtml = (html: string): string | null => {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return null
  return [...table.rows]
    .map((row) =>
      [...row.cells]
        .flatMap((cell) => [tidy(cell.textContent ?? ''), ...Array.from({ length: Math.min(cell.colSpan, 200) - 1 }, () => '')])
        .join('\t'),
    )
    .join('\n')
}
