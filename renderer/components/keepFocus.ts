/**
 * Does something that reorders what is on screen, and puts the focus back on the element that had it and lost it so. Whoever has gone
 * on to another element meanwhile stays there.
 */
export const keepFocus = async (work: () => Promise<void>): Promise<void> => {
  const focused = document.activeElement
  await work()
  requestAnimationFrame(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body
    if (isLost && focused instanceof HTMLElement && focused.isConnected) focused.focus()
  })
}
