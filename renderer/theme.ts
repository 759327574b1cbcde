import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'

// Latin letters come from Noto Sans, all others fall through to Noto Sans Devanagari: the two are drawn to go together.
const fontFamily =
  "'Noto Sans Variable', 'Noto Sans Devanagari Variable', 'Noto Sans Devanagari', 'Nirmala UI', 'Mangal', system-ui, sans-serif"

/** A deep teal: calm beside the blue of Word, and legible on white and on near-black. */
const brand: BrandVariants = {
  10: '#001817',
  20: '#03211f',
  30: '#07302d',
  40: '#0b3f3b',
  50: '#0f4e49',
  60: '#135d57',
  70: '#176d66',
  80: '#1b7d75',
  90: '#2f8c84',
  100: '#4a9c94',
  110: '#64aba4',
  120: '#7ebab4',
  130: '#99cac5',
  140: '#b4d9d5',
  150: '#cfe8e6',
  160: '#ebf6f5',
}

// Devanagari has marks above and below the line, so every line is a little higher than Fluent sets it for Latin.
const leading = {
  fontFamilyBase: fontFamily,
  fontFamilyNumeric: fontFamily,
  lineHeightBase100: '16px',
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '26px',
  lineHeightBase500: '32px',
  lineHeightBase600: '38px',
} as const

export const lightTheme: Theme = { ...createLightTheme(brand), ...leading }
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  ...leading,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
}
