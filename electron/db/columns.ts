import type { Bilingual } from '../../shared/domain/bilingual.ts'
import type { Flag } from './tables.ts'

type Halves<Column extends string> = { readonly [Half in `${Column}Hi` | `${Column}En`]: string | null }
type Stored = { readonly hi?: string; readonly en?: string }

/** The two columns of a bilingual text: `toText('name', { hi })` gives `nameHi` and `nameEn`. A missing half is null. */
export const toText = <const Column extends string>(column: Column, text: Bilingual): Halves<Column> =>
  // A computed key widens to string; the two keys are those of the type.
  ({ [`${column}Hi`]: text.hi || null, [`${column}En`]: text.en || null }) as Halves<Column>

/** The bilingual text in two columns; a missing half has no key. */
export const fromText = <const Column extends string>(column: Column, row: Halves<Column>): Stored => {
  const hi: string | null = row[`${column}Hi`]
  const en: string | null = row[`${column}En`]
  return { ...(hi === null ? {} : { hi }), ...(en === null ? {} : { en }) }
}

export const toFlag = (value: boolean): Flag => (value ? 1 : 0)
export const fromFlag = (flag: Flag): boolean => flag === 1
