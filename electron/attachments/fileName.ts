/** Names that Windows keeps for devices, whatever comes after the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * The name under which a file is offered for saving: without what Windows refuses, control characters or signs that turn the
 * direction of text (which could hide an ending), and no device of Windows.
 */
export const safeFileName = (name: string): string => {
  const safe = name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFFFD<>:"/\\|?*]/gu, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(reserved, '_$1')
  return safe === '' ? 'file' : safe
}
