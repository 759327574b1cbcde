import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { KeyboardRegular } from '@fluentui/react-icons'
import { useEffect, useState } from 'react'
import { useWords } from '../../i18n.ts'
import { keysOf, type Shortcut, shortcutsOf } from './shortcuts.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  says: { margin: 0 },
})

const everywhere = [
  { keys: 'F1', says: 'shortcuts.f1' },
  { keys: 'F6', says: 'shortcuts.f6' },
  { keys: 'Ctrl+Z', says: 'shortcuts.undo' },
  { keys: 'Alt+↑ ↓', says: 'shortcuts.move' },
] as const

/** Hears the keys of every screen, and lists them at F1. */
export const Shortcuts = () => {
  const styles = useStyles()
  const { t } = useWords()
  const [listed, setListed] = useState<readonly Shortcut[] | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F1') {
        event.preventDefault()
        setListed(shortcutsOf(document))
        return
      }
      const keys = keysOf(event)
      if (keys === null || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return
      // Of several toasts the latest stands last: its undo is meant.
      const found = shortcutsOf(document).findLast((shortcut) => shortcut.keys === keys)
      if (found === undefined) return
      event.preventDefault()
      event.stopPropagation()
      found.press()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  const close = () => setListed(null)
  return (
    <>
      <Tooltip content={t('shortcuts.title')} relationship="label" positioning="after">
        <Button size="small" appearance="subtle" icon={<KeyboardRegular />} onClick={() => setListed(shortcutsOf(document))} />
      </Tooltip>
      <Dialog open={listed !== null} onOpenChange={(_event, data) => !data.open && close()}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t('shortcuts.title')}</DialogTitle>
            <DialogContent>
              <dl className={styles.list}>
                {listed?.map(({ keys, label }) => (
                  <Line key={`${keys} ${label}`} keys={keys} says={label} />
                ))}
                {everywhere.map(({ keys, says }) => (
                  <Line key={keys} keys={keys} says={t(says)} />
                ))}
              </dl>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={close}>
                {t('common.close')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  )
}

const Line = ({ keys, says }: { readonly keys: string; readonly says: string }) => {
  const styles = useStyles()
  return (
    <>
      <dt>
        <kbd className={styles.key}>{keys.replaceAll('+', ' ')}</kbd>
      </dt>
      <dd className={styles.says}>{says}</dd>
    </>
  )
}
