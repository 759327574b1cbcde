import { tokens } from '@fluentui/react-components'
import { DocumentEditRegular, EyeRegular, LockClosedRegular, MailRegular, PeopleTeamRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { MeetingState } from '../../../shared/domain/meetings.ts'

/** How the calendar shows the state of a meeting: by a shape and by colours that go together in the light and in the dark. */
export const stateMarks: Readonly<
  Record<MeetingState, { readonly icon: ReactElement; readonly color: string; readonly onColor: string; readonly edge: string }>
> = {
  draft: {
    icon: <DocumentEditRegular />,
    color: tokens.colorNeutralBackground1Selected,
    onColor: tokens.colorNeutralForeground1,
    edge: tokens.colorNeutralStrokeAccessible,
  },
  notified: {
    icon: <MailRegular />,
    color: tokens.colorPaletteBlueBackground2,
    onColor: tokens.colorPaletteBlueForeground2,
    edge: tokens.colorPaletteBlueBorderActive,
  },
  held: {
    icon: <PeopleTeamRegular />,
    color: tokens.colorBrandBackground2,
    onColor: tokens.colorBrandForeground2,
    edge: tokens.colorBrandStroke1,
  },
  review: {
    icon: <EyeRegular />,
    color: tokens.colorPaletteMarigoldBackground2,
    onColor: tokens.colorPaletteMarigoldForeground2,
    edge: tokens.colorPaletteMarigoldBorderActive,
  },
  approved: {
    icon: <LockClosedRegular />,
    color: tokens.colorPaletteForestBackground2,
    onColor: tokens.colorPaletteForestForeground2,
    edge: tokens.colorPaletteForestBorderActive,
  },
}
