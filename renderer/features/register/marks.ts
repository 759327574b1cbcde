import { makeStyles, tokens } from '@fluentui/react-components'
import type { RegisterMark } from '../../../shared/domain/register.ts'

/** The colour of each mark; its letter stands beside it everywhere, so that none is told by colour alone. */
export const useMarkStyles = makeStyles({
  present: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  late: { backgroundColor: tokens.colorPaletteLightTealBackground2, color: tokens.colorPaletteLightTealForeground2 },
  left: { backgroundColor: tokens.colorPaletteBrassBackground2, color: tokens.colorPaletteBrassForeground2 },
  substitute: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2 },
  online: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  leave: { backgroundColor: tokens.colorPaletteMarigoldBackground2, color: tokens.colorPaletteMarigoldForeground2 },
  absent: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  blank: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  /** Shown, and not counted. */
  guest: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
  },
} satisfies Record<RegisterMark | 'guest', object>)
