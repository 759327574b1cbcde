import { makeStyles, tokens } from '@fluentui/react-components'

/** What the cards of remarks, decisions and actions have in common. */
export const useCardStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // What goes out to the press is to be seen at a glance.
  press: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold, minWidth: '20px' },
  grow: { flex: '1 1 200px', minWidth: '0', maxWidth: '380px' },
  kind: { width: '168px' },
  end: { display: 'flex', alignItems: 'center', marginInlineStart: 'auto' },
})

/** The keys of a card: Ctrl+Enter adds the next one, Alt with an arrow moves this one. */
export const cardKeys =
  (on: { readonly next: () => void; readonly up: () => void; readonly down: () => void }) =>
  (event: {
    readonly key: string
    readonly ctrlKey: boolean
    readonly metaKey: boolean
    readonly altKey: boolean
    readonly preventDefault: () => void
    readonly stopPropagation: () => void
  }): void => {
    const action =
      event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        ? on.next
        : event.altKey && event.key === 'ArrowUp'
          ? on.up
          : event.altKey && event.key === 'ArrowDown'
            ? on.down
            : null
    if (action === null) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }
