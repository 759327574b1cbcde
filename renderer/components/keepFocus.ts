/** Does something that reorders what is on screen, and puts the focus back on the element that had it. */
export const keepFocus = async (work: () => Promise<void>): Promise<void> => {
  const focused = document.activeElement
  await work()
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus()
  })
}
