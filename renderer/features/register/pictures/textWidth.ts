import { lightTheme } from '../../../theme.ts'
import type { Shape } from './picture.ts'

type Text = Extract<Shape, { kind: 'text' }>

let context: CanvasRenderingContext2D | null | undefined

/** The font of a text, as a canvas takes it. */
export const fontOf = ({ size, isBold = false }: Text): string => `${isBold ? '600 ' : ''}${size}px ${lightTheme.fontFamilyBase}`

const widthOf = (shape: Text, text: string): number => {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return 0
  context.font = fontOf(shape)
  return context.measureText(text).width
}

const letters = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** The text, cut at a whole letter with an ellipsis where it is wider than its place. */
export const clipped = (shape: Text): string => {
  if (shape.width === undefined || widthOf(shape, shape.text) <= shape.width) return shape.text
  let kept = ''
  for (const { segment } of letters.segment(shape.text)) {
    if (widthOf(shape, `${kept}${segment}…`) > shape.width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
