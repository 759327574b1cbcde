import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { useNotify } from './useNotify.tsx'

/** Asks before something that can't be taken back lightly. Closes when it is done; stays open when it fails. */
export const ConfirmDialog = (props: {
  readonly open: boolean
  readonly title: string
  readonly confirm: string
  /** Says the way out where `common.cancel` would read like the deed itself. */
  readonly leave?: string
  readonly disabled?: boolean
  readonly onConfirm: () => Promise<unknown>
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const { t } = useWords()
  const notify = useNotify()
  const [busy, setBusy] = useState(false)
  // Back to the field or button that led here, where Fluent leaves the focus on nothing; a dialog around that field would stay hidden
  // from screen readers otherwise.
  const opener = useRef(document.activeElement)
  useEffect(() => {
    const { current } = opener
    return () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body
        if (isLost && current instanceof HTMLElement && current.isConnected) current.focus()
      })
    }
  }, [])
  const confirm = async () => {
    setBusy(true)
    try {
      await props.onConfirm()
      props.onClose()
    } catch (error) {
      notify.error(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open={props.open} onOpenChange={(_event, data) => !data.open && props.onClose()}>
      <DialogSurface>
        <form
          // The browser would say what is wrong in its own language; our fields say it in the user's.
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            // One dialog may open another: React would hand the submission of the inner one to the outer one as well.
            event.stopPropagation()
            const isFilled = event.currentTarget.checkValidity()
            if (!isFilled) event.currentTarget.querySelector<HTMLElement>('input:invalid')?.focus()
            else if (!busy && !props.disabled) void confirm()
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent>{props.children}</DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>{props.leave ?? t('common.cancel')}</Button>
              <Button
                appearance="primary"
                type="submit"
                disabled={busy || (props.disabled ?? false)}
                {...(busy ? { icon: <Spinner size="tiny" /> } : {})}
              >
                {props.confirm}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
