import { krutiDevRuns } from '../../../shared/language/legacy/krutiDevRuns.ts'

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

/**
 * A Unicode text in the keyboard of Kruti Dev 010, for the clipboard: with its fonts for programs that take them, and plain for those
 * in which the font is chosen by hand.
 */
export const krutiDevClipboard = (text: string): { readonly html: string; readonly plain: string } => {
  const lines = text.split('\n').map((line) => krutiDevRuns(line))
  const html = lines.map((runs) => {
    const inner = runs.map(({ text: set, isKrutiDev }) =>
      isKrutiDev ? `<span style="font-family:'Kruti Dev 010';font-size:14pt">${escaped(set)}</span>` : `<span>${escaped(set)}</span>`,
    )
    return `<p>${inner.join('') || '&nbsp;'}</p>`
  })
  return { html: html.join(''), plain: lines.map((runs) => runs.map((run) => run.text).join('')).join('\n') }
}
