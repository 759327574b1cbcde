import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1240px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
  wide: { maxWidth: '1680px' },
})

/** The space of a screen: scrolls with the main part of the window, and is not wider than is easily read. */
export const Page = ({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) => {
  const styles = useStyles()
  return <div className={mergeClasses(styles.root, wide && styles.wide)}>{children}</div>
}
