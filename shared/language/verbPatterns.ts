import type { SpeechVerb } from '../domain/proceedings.ts'

/**
 * Patterns of one verb. `clause` stands before कि / that; `also` is the clause once more by the same speaker.
 * `phrase` takes a noun phrase: {} is the phrase, {o} the phrase in the oblique; {m} and {M} are the meeting.
 * English `phrase` and `clause` follow the name of the speaker; `passive` opens the sentence when nobody is named.
 */
export type VerbPatterns = {
  readonly label: { readonly hi: string; readonly en: string }
  readonly hi: { readonly clause: string; readonly also: string; readonly phrase: string; readonly minutes?: string }
  readonly en: { readonly clause: string; readonly also: string; readonly phrase: string; readonly passive: string }
}

const verb = (
  label: readonly [string, string],
  hi: readonly [clause: string, also: string, phrase: string, minutes?: string],
  en: readonly [clause: string, also: string, phrase: string, passive: string],
): VerbPatterns => ({
  label: { hi: label[0], en: label[1] },
  hi: { clause: hi[0], also: hi[1], phrase: hi[2], ...(hi[3] === undefined ? {} : { minutes: hi[3] }) },
  en: { clause: en[0], also: en[1], phrase: en[2], passive: en[3] },
})

/** Patterns of every verb of speech in both languages. */
export const verbPatterns: Readonly<Record<SpeechVerb, VerbPatterns>> = {
  said: verb(
    ['कहा', 'said'],
    ['कहा', 'यह भी कहा', '{o} के बारे में कहा'],
    ['said that', 'added that', 'spoke about {}', 'It was said at {m} that'],
  ),
  informed: verb(
    ['बताया', 'informed'],
    ['बताया', 'यह भी बताया', '{o} की जानकारी दी', 'अवगत कराया'],
    ['informed {m} that', 'also informed {m} that', 'informed {m} about {}', '{M} was informed that'],
  ),
  emphasised: verb(
    ['ज़ोर दिया', 'emphasised'],
    ['इस बात पर ज़ोर दिया', 'इस बात पर भी ज़ोर दिया', '{o} पर ज़ोर दिया'],
    ['emphasised that', 'also emphasised that', 'emphasised {}', 'It was emphasised at {m} that'],
  ),
  presented: verb(
    ['प्रस्तुति दी', 'presented'],
    ['अपनी प्रस्तुति में बताया', 'यह भी बताया', '{presented}'],
    ['said in a presentation that', 'added in the presentation that', '{presented}', 'A presentation to {m} showed that'],
  ),
  directed: verb(
    ['निर्देश दिया', 'directed'],
    ['निर्देश दिया', 'यह भी निर्देश दिया', '{o} के निर्देश दिए'],
    ['directed that', 'also directed that', 'gave directions on {}', 'It was directed at {m} that'],
  ),
  suggested: verb(
    ['सुझाव दिया', 'suggested'],
    ['सुझाव दिया', 'यह भी सुझाव दिया', '{o} का सुझाव दिया'],
    ['suggested that', 'also suggested that', 'suggested {}', 'It was suggested at {m} that'],
  ),
  proposed: verb(
    ['प्रस्ताव रखा', 'proposed'],
    ['प्रस्ताव रखा', 'यह भी प्रस्ताव रखा', '{o} का प्रस्ताव रखा'],
    ['proposed that', 'also proposed that', 'proposed {}', 'It was proposed at {m} that'],
  ),
  requested: verb(
    ['अनुरोध किया', 'requested'],
    ['अनुरोध किया', 'यह भी अनुरोध किया', '{o} का अनुरोध किया'],
    ['requested that', 'also requested that', 'requested {}', 'It was requested at {m} that'],
  ),
  urged: verb(
    ['आग्रह किया', 'urged'],
    ['आग्रह किया', 'यह भी आग्रह किया', '{o} का आग्रह किया'],
    ['urged that', 'also urged that', 'urged {}', 'It was urged at {m} that'],
  ),
  appealed: verb(
    ['अपील की', 'appealed'],
    ['अपील की', 'यह भी अपील की', '{o} की अपील की'],
    ['appealed that', 'also appealed that', 'appealed for {}', 'An appeal was made at {m} that'],
  ),
  demanded: verb(
    ['माँग की', 'demanded'],
    ['माँग की', 'यह भी माँग की', '{o} की माँग की'],
    ['demanded that', 'also demanded that', 'demanded {}', 'It was demanded at {m} that'],
  ),
  assured: verb(
    ['आश्वासन दिया', 'assured'],
    ['आश्वासन दिया', 'यह भी आश्वासन दिया', '{o} का आश्वासन दिया'],
    ['assured {m} that', 'also assured {m} that', 'assured {m} of {}', '{M} was assured that'],
  ),
  announced: verb(
    ['घोषणा की', 'announced'],
    ['घोषणा की', 'यह भी घोषणा की', '{o} की घोषणा की'],
    ['announced that', 'also announced that', 'announced {}', 'It was announced at {m} that'],
  ),
  welcomed: verb(
    ['स्वागत किया', 'welcomed'],
    ['स्वागत करते हुए कहा', 'यह भी कहा', '{o} का स्वागत किया'],
    ['welcomed those present and said that', 'added that', 'welcomed {}', 'Those present were welcomed, and it was said that'],
  ),
  thanked: verb(
    ['धन्यवाद दिया', 'thanked'],
    ['आभार व्यक्त करते हुए कहा', 'यह भी कहा', '{o} का आभार व्यक्त किया'],
    ['expressed gratitude and said that', 'added that', 'thanked {}', 'Gratitude was expressed, and it was said that'],
  ),
  congratulated: verb(
    ['बधाई दी', 'congratulated'],
    ['बधाई देते हुए कहा', 'यह भी कहा', '{o} को बधाई दी'],
    ['offered congratulations and said that', 'added that', 'congratulated {}', 'Congratulations were offered, and it was said that'],
  ),
  asked: verb(
    ['पूछा', 'asked'],
    ['पूछा', 'यह भी पूछा', '{o} के बारे में पूछा'],
    ['asked that', 'also asked that', 'asked about {}', 'It was asked at {m} that'],
  ),
  replied: verb(
    ['उत्तर दिया', 'replied'],
    ['उत्तर में कहा', 'यह भी कहा', '{o} का उत्तर दिया'],
    ['replied that', 'added that', 'replied to {}', 'It was said in reply that'],
  ),
  explained: verb(
    ['समझाया', 'explained'],
    ['समझाया', 'यह भी समझाया', '{o} के बारे में विस्तार से बताया'],
    ['explained that', 'also explained that', 'explained {}', 'It was explained at {m} that'],
  ),
  clarified: verb(
    ['स्पष्ट किया', 'clarified'],
    ['स्पष्ट किया', 'यह भी स्पष्ट किया', '{o} पर स्थिति स्पष्ट की'],
    ['clarified that', 'also clarified that', 'clarified {}', 'It was clarified at {m} that'],
  ),
  reported: verb(
    ['जानकारी दी', 'reported'],
    ['जानकारी दी', 'यह भी जानकारी दी', '{o} की जानकारी दी'],
    ['reported that', 'also reported that', 'reported on {}', 'It was reported at {m} that'],
  ),
  stated: verb(
    ['वक्तव्य दिया', 'stated'],
    ['अपने वक्तव्य में कहा', 'यह भी कहा', '{o} पर वक्तव्य दिया'],
    ['stated that', 'also stated that', 'made a statement on {}', 'It was stated at {m} that'],
  ),
  noted: verb(
    ['उल्लेख किया', 'noted'],
    ['उल्लेख किया', 'यह भी उल्लेख किया', '{o} का उल्लेख किया'],
    ['noted that', 'also noted that', 'noted {}', 'It was noted at {m} that'],
  ),
  added: verb(
    ['आगे कहा', 'added'],
    ['आगे कहा', 'यह भी कहा', '{o} के बारे में भी कहा'],
    ['added that', 'added that', 'also spoke about {}', 'It was added that'],
  ),
  reiterated: verb(
    ['दोहराया', 'reiterated'],
    ['दोहराया', 'यह भी दोहराया', '{o} की बात दोहराई'],
    ['reiterated that', 'also reiterated that', 'reiterated {}', 'It was reiterated at {m} that'],
  ),
  advised: verb(
    ['सलाह दी', 'advised'],
    ['सलाह दी', 'यह भी सलाह दी', '{o} की सलाह दी'],
    ['advised that', 'also advised that', 'advised {}', 'It was advised at {m} that'],
  ),
  recommended: verb(
    ['अनुशंसा की', 'recommended'],
    ['अनुशंसा की', 'यह भी अनुशंसा की', '{o} की अनुशंसा की'],
    ['recommended that', 'also recommended that', 'recommended {}', 'It was recommended at {m} that'],
  ),
  agreed: verb(
    ['सहमति दी', 'agreed'],
    ['सहमति व्यक्त की', 'इस पर भी सहमति व्यक्त की', '{o} पर सहमति व्यक्त की'],
    ['agreed that', 'also agreed that', 'agreed with {}', 'It was agreed at {m} that'],
  ),
  supported: verb(
    ['समर्थन किया', 'supported'],
    ['इस मत का समर्थन किया', 'इस मत का भी समर्थन किया', '{o} का समर्थन किया'],
    ['supported the view that', 'also supported the view that', 'supported {}', 'The view was supported at {m} that'],
  ),
  objected: verb(
    ['आपत्ति जताई', 'objected'],
    ['आपत्ति जताई', 'यह भी आपत्ति जताई', '{o} पर आपत्ति जताई'],
    ['objected that', 'also objected that', 'objected to {}', 'It was objected at {m} that'],
  ),
  warned: verb(
    ['सचेत किया', 'warned'],
    ['सचेत किया', 'यह भी सचेत किया', '{o} के प्रति सचेत किया'],
    ['warned that', 'also warned that', 'warned of {}', '{M} was warned that'],
  ),
  hoped: verb(
    ['आशा व्यक्त की', 'hoped'],
    ['आशा व्यक्त की', 'यह भी आशा व्यक्त की', '{o} की आशा व्यक्त की'],
    ['hoped that', 'also hoped that', 'hoped for {}', 'The hope was expressed at {m} that'],
  ),
  'expressed-concern': verb(
    ['चिंता व्यक्त की', 'expressed concern'],
    ['चिंता व्यक्त की', 'इस पर भी चिंता व्यक्त की', '{o} पर चिंता व्यक्त की'],
    ['expressed concern that', 'also expressed concern that', 'expressed concern over {}', 'Concern was expressed at {m} that'],
  ),
}
