/** What Windows-1252 has from 0x80 to 0x9F, where Unicode has controls; elsewhere below 0x100 the two are the same. */
export const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** The text in Windows-1252, as typesetting programs from before Unicode read it; null where it has a character that is not there. */
export const inWindows1252 = (text: string): Uint8Array | null => {
  const bytes = [...text].map((character) => {
    const place = upperControls.indexOf(character)
    if (place >= 0) return 0x80 + place
    const code = character.codePointAt(0) ?? 0
    return code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : -1
  })
  return bytes.includes(-1) ? null : Uint8Array.from(bytes)
}
