/** What a picture is drawn with; measures in pixels. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly radius?: number
    }
  | {
      readonly kind: 'line'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly stroke: string
      readonly width: number
      readonly dash?: readonly number[]
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'text'
      readonly x: number
      /** Of the base line. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: string
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly isBold?: boolean
      /** Cut with an ellipsis past this width. */
      readonly width?: number
    }

/** A picture of its own size, which the screen shows as SVG and a file holds as PNG. */
export type Picture = {
  readonly width: number
  readonly height: number
  /** What it shows, in words, for whoever can't see it. */
  readonly alt: string
  readonly shapes: readonly Shape[]
}

/** The colours of a picture, light for paper and for the light theme. */
export type Palette = {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly brand: string
  readonly low: string
  readonly average: string
  /** From least to most. */
  readonly scale: readonly string[]
  /** What is read on each of them. */
  readonly onScale: readonly string[]
}

export const lightPalette: Palette = {
  paper: '#ffffff',
  ink: '#1f1f1f',
  quiet: '#5c5c5c',
  rule: '#e0e0e0',
  brand: '#11615a',
  low: '#b3261e',
  average: '#8a5a00',
  scale: ['#fbe3dd', '#f6d9a8', '#dbe8b8', '#9fd0b4', '#4a9c8a'],
  onScale: ['#1f1f1f', '#1f1f1f', '#1f1f1f', '#1f1f1f', '#0b0b0b'],
}

export const darkPalette: Palette = {
  paper: '#292929',
  ink: '#ffffff',
  quiet: '#c8c8c8',
  rule: '#4a4a4a',
  brand: '#64aba4',
  low: '#ff8a80',
  average: '#f0c36d',
  scale: ['#6e3a34', '#6b5320', '#4f5f2b', '#2f6350', '#1f7d6f'],
  onScale: ['#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff'],
}

/** The place of a per cent among so many shades. */
export const shadeOf = (percent: number, shades: number): number => Math.min(shades - 1, Math.floor((percent / 100) * shades))
