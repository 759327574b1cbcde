/**
 * Text for a cell of a spreadsheet. What begins as a formula does (`=`, `+`, `-`, `@`, or a tab or line break before one) gets an
 * apostrophe before it, as a spreadsheet's own user would type it: no cell computes what somebody typed as a name.
 */
export const safeCell = (text: string): string => (/^(?:\s|\p{Cc})*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)
