import { Avatar } from '@fluentui/react-components'
import { type Bilingual, inLang, type Lang } from '../../shared/domain/bilingual.ts'
import { useWords } from '../i18n.ts'

const letters = new Intl.Segmenter('hi', { granularity: 'grapheme' })

/** The first letters of the first and the last word; of a Hindi name the first one alone, as two would not be read as a name. */
const initials = (name: Bilingual, lang: Lang): string => {
  const words = inLang(name, lang).split(' ')
  const firsts = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...letters.segment(word ?? '')][0]?.segment ?? '')
  return /\p{Script=Devanagari}/u.test(firsts.join('')) ? (firsts[0] ?? '') : firsts.join('').toUpperCase()
}

/** A person's small picture, or the first letters of the name. */
export const Portrait = (props: {
  readonly name: Bilingual
  readonly src: string | undefined
  readonly size: 36 | 96
  readonly label?: string
}) => {
  const { lang } = useWords()
  return (
    <Avatar
      size={props.size}
      initials={initials(props.name, lang)}
      {...(props.label === undefined ? { 'aria-hidden': true } : { 'aria-label': props.label })}
      {...(props.src === undefined ? {} : { image: { src: props.src, alt: '' } })}
    />
  )
}
