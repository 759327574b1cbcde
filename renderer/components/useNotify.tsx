import { Link, Toast, ToastBody, ToastFooter, ToastTitle, ToastTrigger, useToastController } from '@fluentui/react-components'
import { useMemo } from 'react'
import { describeError } from '../errors.ts'
import { useWords } from '../i18n.ts'

export const toasterId = 'karyavritt'

// A toast would keep the focus until Escape is pressed: toasts are out of the way of Tab, and what can be pressed in one has a key.
const unreached = { tabIndex: -1 }

/** Toasts: what went wrong, what is done, and the way back. */
export const useNotify = () => {
  const { dispatchToast } = useToastController(toasterId)
  const { t, lang } = useWords()
  return useMemo(() => {
    const error = (thrown: unknown): void => {
      const { title, body, problems } = describeError(thrown, t, lang)
      dispatchToast(
        <Toast>
          <ToastTitle
            action={
              <ToastTrigger>
                <Link as="button" tabIndex={-1} aria-keyshortcuts="Alt+X" title={t('common.closeKey')}>
                  {t('common.close')}
                </Link>
              </ToastTrigger>
            }
          >
            {title}
          </ToastTitle>
          <ToastBody>
            {body}
            {problems.map((problem) => (
              <div key={problem}>{problem}</div>
            ))}
          </ToastBody>
        </Toast>,
        { intent: 'error', timeout: 15_000, politeness: 'assertive', root: unreached },
      )
    }
    const undoable = (title: string, undo: () => Promise<unknown>): void =>
      dispatchToast(
        <Toast>
          <ToastTitle>{title}</ToastTitle>
          <ToastFooter>
            <ToastTrigger>
              <Link
                as="button"
                tabIndex={-1}
                aria-keyshortcuts="Alt+Z"
                title={t('common.undoKey')}
                onClick={() => void undo().catch(error)}
              >
                {t('common.undo')}
              </Link>
            </ToastTrigger>
          </ToastFooter>
        </Toast>,
        { intent: 'info', timeout: 10_000, root: unreached },
      )
    return {
      /** Says what went wrong, from whatever was thrown. */
      error,
      /** Says that something was not done, and why, where nothing went wrong with the program. */
      warn: (title: string): void =>
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
          </Toast>,
          { intent: 'warning', timeout: 10_000, root: unreached },
        ),
      /** Says that something is done. */
      done: (title: string): void =>
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
          </Toast>,
          { intent: 'success', timeout: 4_000, root: unreached },
        ),
      /** Says that something is done, and offers to take it back. */
      undoable,
      /** After a removal: says so, and offers to take it back. */
      removed: (name: string, restore: () => Promise<unknown>): void => undoable(t('common.removed', { name }), restore),
    }
  }, [dispatchToast, t, lang])
}

/** Runs something that a button asks for; what goes wrong is told in a toast. */
export const useAct = () => {
  const notify = useNotify()
  return useMemo(
    () =>
      (work: () => Promise<unknown>): void =>
        void work().catch(notify.error),
    [notify],
  )
}
