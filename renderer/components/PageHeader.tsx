import { makeStyles, Title3, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingBottom: tokens.spacingVerticalL,
  },
  text: { flex: '1 1 320px', minWidth: 0 },
  under: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  title: { margin: 0, display: 'block' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** The head of a screen: its title (the only `h1`), a line under it, and the buttons for the whole. */
export const PageHeader = (props: { readonly title: string; readonly under?: ReactNode; readonly children?: ReactNode }) => {
  const styles = useStyles()
  return (
    <header className={styles.root}>
      <div className={styles.text}>
        <Title3 as="h1" className={styles.title}>
          {props.title}
        </Title3>
        {props.under !== undefined && <div className={styles.under}>{props.under}</div>}
      </div>
      {props.children !== undefined && <div className={styles.actions}>{props.children}</div>}
    </header>
  )
}
