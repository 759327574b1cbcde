/**
 * The keys of a screen. Whatever can be pressed says its key in `aria-keyshortcuts`; what stands on the screen is thereby all that
 * a key can reach, and the list of keys is never out of step with it.
 */
export type Shortcut = { readonly keys: string; readonly label: string; readonly press: () => void }

const isSeen = (element: HTMLElement): boolean => element.offsetParent !== null && !element.closest('[aria-hidden="true"], [inert]')

/** What it is called: its label, else its text without what is kept from screen readers. */
const nameOf = (element: HTMLElement): string => {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  const copy = element.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  return copy.textContent?.trim() ?? ''
}

/** Everything on the screen that has a key, in the order in which it stands there. */
export const shortcutsOf = (root: ParentNode): readonly Shortcut[] =>
  [...root.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(isSeen).map((element) => ({
    keys: element.getAttribute('aria-keyshortcuts') ?? '',
    label: nameOf(element),
    press: () => {
      element.focus()
      element.click()
    },
  }))

type Pressed = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code'>

/** The key that is pressed, as `aria-keyshortcuts` writes it; by its place, so that every keyboard layout reaches it. Null for others. */
export const keysOf = ({ altKey, ctrlKey, metaKey, shiftKey, code }: Pressed): string | null => {
  const key = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
  return key !== undefined && altKey && !ctrlKey && !metaKey && !shiftKey ? `Alt+${key}` : null
}
