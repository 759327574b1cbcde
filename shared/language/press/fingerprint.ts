/** 53 bits of the text, in hexadecimal: two rounds of multiplication and exclusive or over its code units. For noticing a change, not against malice. */
export const fingerprint = (content: readonly unknown[]): string => {
  const text = JSON.stringify(content)
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x9e3779b1)
    low = Math.imul(low ^ unit, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (0x100000000 * (0x1fffff & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
