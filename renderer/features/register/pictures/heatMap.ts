import { type Palette, type Picture, type Shape, shadeOf } from './picture.ts'

export type HeatRow = {
  readonly name: string /** Of each month; null where nothing counts. */
  readonly percents: readonly (number | null)[]
}

export type HeatTexts = { readonly alt: string; readonly title: string; readonly less: string; readonly more: string }

const [left, top, rowHeight, width] = [230, 84, 26, 960] as const

/** People down, months across, a shade and the per cent for each: the shade is never alone. */
export const heatMapPicture = (rows: readonly HeatRow[], months: readonly string[], texts: HeatTexts, palette: Palette): Picture => {
  const column = (width - left - 16) / Math.max(1, months.length)
  const shapes: Shape[] = [{ kind: 'text', x: 16, y: 28, text: texts.title, size: 17, fill: palette.ink, isBold: true, width: width - 300 }]
  const legend = width - 16 - palette.scale.length * 28 - 90
  shapes.push({ kind: 'text', x: legend - 8, y: 27, text: texts.less, size: 12, fill: palette.quiet, anchor: 'end' })
  for (const [at, fill] of palette.scale.entries())
    shapes.push({ kind: 'rect', x: legend + at * 28, y: 14, width: 26, height: 16, fill, radius: 2 })
  shapes.push({ kind: 'text', x: legend + palette.scale.length * 28 + 8, y: 27, text: texts.more, size: 12, fill: palette.quiet })
  const everyMonth = Math.max(1, Math.ceil(months.length / 13))
  for (const [at, month] of months.entries()) {
    if (at % everyMonth !== 0) continue
    shapes.push({ kind: 'text', x: left + column * (at + 0.5), y: top - 12, text: month, size: 12, fill: palette.quiet, anchor: 'middle' })
  }
  for (const [down, { name, percents }] of rows.entries()) {
    const y = top + down * rowHeight
    shapes.push({ kind: 'text', x: 16, y: y + 17, text: name, size: 13, fill: palette.ink, width: left - 28 })
    for (const [at, percent] of percents.entries()) {
      const x = left + column * at
      if (percent === null) {
        shapes.push({ kind: 'rect', x: x + column / 2 - 4, y: y + rowHeight / 2 - 1, width: 8, height: 1, fill: palette.rule })
        continue
      }
      const shade = shadeOf(percent, palette.scale.length)
      shapes.push({
        kind: 'rect',
        x: x + 1,
        y: y + 1,
        width: column - 2,
        height: rowHeight - 2,
        fill: palette.scale[shade] ?? palette.paper,
        radius: 2,
      })
      if (column >= 30)
        shapes.push({
          kind: 'text',
          x: x + column / 2,
          y: y + 17,
          text: String(Math.round(percent)),
          size: 12,
          fill: palette.onScale[shade] ?? palette.ink,
          anchor: 'middle',
        })
    }
  }
  return { width, height: top + rows.length * rowHeight + 16, alt: texts.alt, shapes }
}
