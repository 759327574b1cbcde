import type { CalendarDate } from '../../../../shared/domain/calendar.ts'
import type { Palette, Picture, Shape } from './picture.ts'

export type PointInTime = { readonly date: CalendarDate; readonly percent: number | null }

export type OverTimeTexts = {
  readonly alt: string
  readonly title: string
  readonly average: string
  readonly limit: string
  readonly dateOf: (date: CalendarDate) => string
}

const [width, height] = [960, 360]
const frame = { left: 56, right: 24, top: 64, bottom: 48 } as const
/** So many dates are written under the axis at most. */
const mostLabels = 9

/** The per cent of each meeting in order of time, with the average and the least that is asked for. */
export const overTimePicture = (
  points: readonly PointInTime[],
  { average, threshold }: { readonly average: number | null; readonly threshold: number },
  texts: OverTimeTexts,
  palette: Palette,
): Picture => {
  const [inner, depth] = [width - frame.left - frame.right, height - frame.top - frame.bottom]
  const yOf = (percent: number): number => frame.top + depth - (percent / 100) * depth
  const slot = inner / Math.max(1, points.length)
  const xOf = (at: number): number => frame.left + slot * (at + 0.5)
  const shapes: Shape[] = [
    { kind: 'text', x: frame.left, y: 28, text: texts.title, size: 17, fill: palette.ink, isBold: true, width: inner },
  ]
  for (const percent of [0, 25, 50, 75, 100]) {
    const y = yOf(percent)
    shapes.push({
      kind: 'line',
      points: [
        [frame.left, y],
        [width - frame.right, y],
      ],
      stroke: palette.rule,
      width: 1,
    })
    shapes.push({ kind: 'text', x: frame.left - 8, y: y + 4, text: `${percent}%`, size: 12, fill: palette.quiet, anchor: 'end' })
  }
  const bar = Math.max(1.5, Math.min(36, slot * 0.68))
  for (const [at, { percent }] of points.entries()) {
    if (percent === null) continue
    const y = yOf(percent)
    const fill = percent < threshold ? palette.low : palette.brand
    shapes.push({
      kind: 'rect',
      x: xOf(at) - bar / 2,
      y,
      width: bar,
      height: Math.max(1, frame.top + depth - y),
      fill,
      radius: Math.min(3, bar / 4),
    })
    if (points.length <= 24) {
      // Within the bar, where neither of the two lines runs through it; above one that is too low.
      const isWithin = percent >= 12
      const place = isWithin ? y + 18 : y - 6
      shapes.push({
        kind: 'text',
        x: xOf(at),
        y: place,
        text: `${Math.round(percent)}%`,
        size: 12,
        fill: isWithin ? palette.paper : palette.ink,
        anchor: 'middle',
      })
    }
  }
  const level = (percent: number, stroke: string, dash: readonly number[]): void => {
    shapes.push({
      kind: 'line',
      points: [
        [frame.left, yOf(percent)],
        [width - frame.right, yOf(percent)],
      ],
      stroke,
      width: 2,
      dash,
    })
  }
  level(threshold, palette.low, [3, 4])
  if (average !== null) level(average, palette.average, [8, 5])
  // The two lines are named at the head, where no bar can lie under the words.
  const legend = [
    ...(average === null ? [] : [{ text: texts.average, stroke: palette.average, dash: [8, 5] }]),
    { text: texts.limit, stroke: palette.low, dash: [3, 4] },
  ]
  for (const [at, { text, stroke, dash }] of legend.entries()) {
    const x = frame.left + at * 190
    shapes.push({
      kind: 'line',
      points: [
        [x, 46],
        [x + 28, 46],
      ],
      stroke,
      width: 2,
      dash,
    })
    shapes.push({ kind: 'text', x: x + 36, y: 50, text, size: 13, fill: palette.quiet })
  }
  const step = Math.max(1, Math.ceil(points.length / mostLabels))
  for (const [at, { date }] of points.entries()) {
    if (at % step !== 0) continue
    shapes.push({
      kind: 'text',
      x: xOf(at),
      y: height - frame.bottom + 22,
      text: texts.dateOf(date),
      size: 12,
      fill: palette.quiet,
      anchor: 'middle',
    })
  }
  return { width, height, alt: texts.alt, shapes }
}
