import type { Palette, Picture, Shape } from './picture.ts'

export type ComparedBody = { readonly name: string; readonly percent: number | null; readonly note: string }

const [left, right, top, rowHeight, width] = [280, 150, 56, 34, 960] as const

/** A bar for each body, with its per cent and how many meetings it is of. */
export const comparisonPicture = (
  bodies: readonly ComparedBody[],
  texts: { readonly alt: string; readonly title: string },
  threshold: number,
  palette: Palette,
): Picture => {
  const inner = width - left - right
  const shapes: Shape[] = [{ kind: 'text', x: 16, y: 28, text: texts.title, size: 17, fill: palette.ink, isBold: true, width: width - 32 }]
  for (const [at, { name, percent, note }] of bodies.entries()) {
    const y = top + at * rowHeight
    shapes.push({ kind: 'text', x: left - 12, y: y + 20, text: name, size: 13, fill: palette.ink, anchor: 'end', width: left - 28 })
    shapes.push({ kind: 'rect', x: left, y: y + 5, width: inner, height: rowHeight - 12, fill: palette.rule, radius: 3 })
    if (percent !== null) {
      const fill = percent < threshold ? palette.low : palette.brand
      shapes.push({ kind: 'rect', x: left, y: y + 5, width: Math.max(2, (inner * percent) / 100), height: rowHeight - 12, fill, radius: 3 })
    }
    const said = percent === null ? '–' : `${Math.round(percent * 10) / 10}%`
    shapes.push({ kind: 'text', x: width - right + 10, y: y + 20, text: said, size: 13, fill: palette.ink, isBold: true })
    shapes.push({ kind: 'text', x: width - 16, y: y + 20, text: note, size: 12, fill: palette.quiet, anchor: 'end' })
  }
  const height = top + bodies.length * rowHeight + 16
  const x = left + (inner * threshold) / 100
  shapes.push({
    kind: 'line',
    points: [
      [x, top - 2],
      [x, height - 12],
    ],
    stroke: palette.ink,
    width: 1.5,
    dash: [3, 4],
  })
  return { width, height, alt: texts.alt, shapes }
}
