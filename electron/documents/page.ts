/** Twentieths of a point, the unit of widths and distances in WordprocessingML. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A4 upright with the margins of an office letter, in twips. */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(15), bottom: twips(15), left: twips(20), right: twips(20), header: twips(8), footer: twips(8) },
} as const

/** Width between the margins, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** Width of the lines of a signature, which end at the right margin, in twips. */
export const signatureWidth = textWidth - twips(78)

/** Width between the margins of the page on its side, in twips. */
export const landscapeWidth = page.size.height - page.margin.left - page.margin.right
