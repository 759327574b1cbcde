/**
 * What a reader of the page sees or hears of it, piece by piece: its visible text, and the names, hints and values that are said of its
 * parts. What is marked as English (`lang="en"`), and the document that is shown, is not the screen's own. Runs in the page.
 */
export const readableText = (): readonly string[] => {
  const notOurs = '[lang="en"]:not(html), [role="document"]'
  const texts: string[] = []
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest(notOurs) !== null) continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) texts.push(element.getAttribute(name) ?? '')
    if (element instanceof HTMLStyleElement || element instanceof HTMLScriptElement) continue
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
