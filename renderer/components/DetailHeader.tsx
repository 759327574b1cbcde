import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalL,
    minHeight: '52px',
  },
  text: { minWidth: 0 },
  title: { margin: 0, display: 'block' },
  under: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalS },
})

/** The head of what has been chosen in a list: its name, a line under it, and the buttons for it. */
export const DetailHeader = (props: { readonly title: string; readonly under: string; readonly actions: ReactNode }) => {
  const styles = useStyles()
  return (
    <header className={styles.root}>
      <div className={styles.text}>
        <Subtitle1 as="h2" className={styles.title}>
          {props.title}
        </Subtitle1>
        <div className={styles.under}>{props.under}</div>
      </div>
      <div className={styles.actions}>{props.actions}</div>
    </header>
  )
}
