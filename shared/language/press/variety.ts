import type { Lang } from '../../domain/bilingual.ts'
import type { SpeechVerb } from '../../domain/proceedings.ts'
import { verbPatterns } from '../verbPatterns.ts'

/** Another wording of the same deed, for where it would stand for the third time in a row. */
const others: Readonly<Partial<Record<SpeechVerb, { readonly hi?: string; readonly en?: string }>>> = {
  said: { hi: 'का कहना था', en: 'observed that' },
  informed: { hi: 'जानकारी दी', en: 'told {m} that' },
  emphasised: { hi: 'इस बात पर बल दिया', en: 'stressed that' },
  directed: { hi: 'निर्देशित किया', en: 'instructed that' },
  suggested: { hi: 'सुझाया', en: 'made the suggestion that' },
  proposed: { hi: 'का प्रस्ताव था', en: 'put forward the proposal that' },
  requested: { hi: 'निवेदन किया', en: 'made the request that' },
  urged: { hi: 'का आग्रह था', en: 'called for it that' },
  appealed: { hi: 'आह्वान किया', en: 'made an appeal that' },
  demanded: { hi: 'की माँग थी', en: 'made the demand that' },
  assured: { hi: 'आश्वस्त किया', en: 'gave {m} the assurance that' },
  announced: { hi: 'ऐलान किया', en: 'made the announcement that' },
  replied: { hi: 'जवाब में कहा', en: 'answered that' },
  explained: { hi: 'विस्तार से बताया' },
  clarified: { hi: 'साफ़ किया', en: 'made it clear that' },
  reported: { hi: 'बताया', en: 'gave the information that' },
  noted: { hi: 'ध्यान दिलाया', en: 'pointed out that' },
  added: { hi: 'का यह भी कहना था', en: 'went on to say that' },
  advised: { hi: 'परामर्श दिया', en: 'gave the advice that' },
  recommended: { hi: 'संस्तुति की', en: 'made the recommendation that' },
  agreed: { hi: 'सहमति जताई', en: 'concurred that' },
  objected: { hi: 'आपत्ति की', en: 'raised the objection that' },
  warned: { hi: 'आगाह किया', en: 'cautioned that' },
  hoped: { hi: 'उम्मीद जताई', en: 'expressed the hope that' },
  'expressed-concern': { hi: 'चिंता जताई', en: 'voiced concern that' },
}

/** The deed in an opening, without what only links it to the sentence before. */
const deedOf = (opening: string): string =>
  opening
    .replace(/(?:यह )?भी /u, '')
    .replace(/^इस पर /u, '')
    .replace(/^also /, '')

/**
 * Sees to it that no verb stands three times in a row where it has another wording of the same meaning. The same sentences in the
 * same order always get the same wordings.
 */
export class Variety {
  readonly #lang: Lang
  #last: readonly string[] = []

  constructor(lang: Lang) {
    this.#lang = lang
  }

  #isWorn(deed: string): boolean {
    return this.#last.length === 2 && this.#last.every((one) => one === deed)
  }

  #used(deed: string): void {
    this.#last = [...this.#last, deed].slice(-2)
  }

  /** The opening before कि or that in the verb's place, where its own would stand for the third time; else undefined. Counts as used. */
  speech(verb: SpeechVerb, goesOn: boolean): string | undefined {
    const patterns = verbPatterns[verb][this.#lang]
    const own = deedOf(goesOn ? patterns.also : patterns.clause)
    const other = this.#isWorn(own) ? others[verb]?.[this.#lang] : undefined
    this.#used(other ?? own)
    return other
  }

  /** Whether a decision of the kind would stand for the third time in a row. Counts as used. */
  decision(kind: string): boolean {
    const isWorn = this.#isWorn(kind)
    this.#used(isWorn ? `${kind} otherwise` : kind)
    return isWorn
  }
}
