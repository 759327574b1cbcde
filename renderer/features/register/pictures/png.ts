import { lightTheme } from '../../../theme.ts'
import { lightPalette, type Picture, type Shape } from './picture.ts'
import { clipped, fontOf } from './textWidth.ts'

/** Twice as fine as the screen: 190 dots an inch where the picture is as wide as a page. */
const scale = 2

const draw = (context: CanvasRenderingContext2D, shape: Shape): void => {
  switch (shape.kind) {
    case 'rect':
      context.fillStyle = shape.fill
      context.beginPath()
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      context.fill()
      return
    case 'dot':
      context.fillStyle = shape.fill
      context.beginPath()
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      context.fill()
      return
    case 'line':
      context.strokeStyle = shape.stroke
      context.lineWidth = shape.width
      context.setLineDash([...(shape.dash ?? [])])
      context.beginPath()
      for (const [at, [x, y]] of shape.points.entries()) {
        if (at === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
      context.stroke()
      context.setLineDash([])
      return
    case 'text':
      context.fillStyle = shape.fill
      context.font = fontOf(shape)
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left'
      context.fillText(clipped(shape), shape.x, shape.y)
  }
}

/** The picture as PNG in base64, on white paper. A canvas is drawn on, for an SVG in an image has none of the page's fonts. */
export const pngOf = async (
  picture: Picture,
): Promise<{ readonly data: string; readonly width: number; readonly height: number; readonly alt: string }> => {
  await Promise.all([
    document.fonts.load(`13px ${lightTheme.fontFamilyBase}`, 'क A'),
    document.fonts.load(`600 17px ${lightTheme.fontFamilyBase}`, 'क A'),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * scale
  canvas.height = picture.height * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('the browser has no canvas')
  context.scale(scale, scale)
  context.fillStyle = lightPalette.paper
  context.fillRect(0, 0, picture.width, picture.height)
  for (const shape of picture.shapes) draw(context, shape)
  const { width, height, alt } = picture
  return { data: canvas.toDataURL('image/png').slice('data:image/png;base64,'.length), width, height, alt }
}
