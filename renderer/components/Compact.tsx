import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/** How a native control looks in a row of a long table, where a Fluent one for each cell would take seconds to draw. */
export const useCompactStyles = makeStyles({
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, backgroundColor: 'transparent', opacity: 1 },
  },
  problem: {
    display: 'block',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** A compact control, and what is wrong with it. */
export const Compact = (props: {
  readonly problem?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}) => {
  const styles = useCompactStyles()
  return (
    <div className={props.className}>
      {props.children}
      {props.problem !== undefined && (
        <span role="alert" className={styles.problem}>
          {props.problem}
        </span>
      )}
    </div>
  )
}
