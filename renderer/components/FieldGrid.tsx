import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    '& > .wide': { gridColumn: '1 / -1' },
  },
})

/** Fields side by side, as many as there is room for; one of class `wide` takes the whole width. */
export const FieldGrid = ({ children }: { readonly children: ReactNode }) => <div className={useStyles().root}>{children}</div>
