import { type Bilingual, inLang } from '../../shared/domain/bilingual.ts'

const collator = new Intl.Collator('hi', { numeric: true })

/** Puts things in the order of their names, the Hindi one first, as a Hindi dictionary has them. */
export const byName = (a: { readonly name: Bilingual }, b: { readonly name: Bilingual }): number =>
  collator.compare(inLang(a.name, 'hi'), inLang(b.name, 'hi'))
