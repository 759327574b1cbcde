import { lookup } from './nouns.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/).map(lookup)

/** Words that only a finite verb can be, at the end of a sentence. */
const finite = new Set(
  list(`
  है हैं हूँ हो हों होता होती होते था थे थी थीं हुआ हुई हुए हुईं होगा होगी होंगे होंगी चाहिए चाहिएँ
  गया गई गए गयी गये गईं गयीं जाए जाएँ जाये जायें जाय जाओ रहा रही रहे रहीं रहें सके सकें सका सकी सकता सकती सकते
  किया कीं लिया दिया कहा बताया चुका चुकी चुके करो नहीं दे दें ले लें आए आएँ आये आयें पाए पाएँ लगे लगें लगा लगी
  बढ़ा बढ़ी मिला मिली चला चली पहुँचा पहुँची बना बनी रुका रुकी निकला निकली टूटा टूटी घटा घटी जुड़ा जुड़ी दिखा दिखी आया आई गिरा गिरी बचा बची
  सुधरा सुधरी लौटा लौटी बैठा बैठी उठा उठी जीता जीती हारा हारी रखा रखे बनाया बनाए जोड़े सौंपा
`),
)

/** Stems of verbs that offices use; their subjunctive (करे, करें, बनाएँ) looks like a noun's plural. */
const stems = list(`
  कर रह मिल पहुँच बन चल रख सुन समझ बोल निकल बढ़ जुड़ जोड़ भेज हट पढ़ लिख देख खोल उठ बैठ लग दिख सक चुक मान जान छोड़ रोक टोक सौंप बाँट चुन
  सोच पूछ कह सह उतर उभर सुधर संभल सँभल बदल निभ घट बच बिक टिक टूट फूट पकड़ मोड़ तोड़ थाम माँग खरीद बेच ढूँढ खोज परख जाँच गिन नाप तौल भर
  मना बना बता दिखा चला लगा उठा पहुँचा करा करवा बनवा लगवा भिजवा जुटा बढ़ा घटा हटा सुना समझा निभा अपना बचा उठवा चलवा बुला मिला जगा फैला सजा
  सुलझा निपटा पा आ जा ला खा गा जमा बिछा सुधार उतार उभार संवार सँवार निकाल संभाल सँभाल बाँध फहरा दोहरा लौटा पढ़ा सिखा दिला खिला हो रुक झुक
  सीख लड़ डाल टाल फेंक खींच घूम झेल दौड़ पाल भाग मार हिल पनप फैल ठहर गुजर अड़ डर परोस समेट लपेट जगमगा
`)

const consonantEndings = list('े ें ेगा ेगी ेंगे ेंगी ूंगा ूंगी ता ती ते')
const vowelEndings = list('ए एं ये यें एगा एगी एंगे एंगी येगा येंगे या यी ता ती ते')

const conjugated = new Set(stems.flatMap((stem) => (/ा$|ो$/.test(stem) ? vowelEndings : consonantEndings).map((ending) => stem + ending)))

/** Nouns and postpositions that a conjugated stem would also spell. */
const nouns = new Set(list('लिए माने बदले सामने खाते नाते जाते मते सहारे रास्ते लिये बाते भाषाए सेवाए जमा'))

const future = /(?:[\u0915-\u0939]े|[ािीुूेोअ-औ]ए|ए|ये|हो)(?:गा|गी)$|(?:[\u0915-\u0939]ें|एं|यें|हों)(?:गे|गी)$/u

/** The text without quotation marks, brackets and full stops at its end. */
const bare = (text: string): string => text.normalize('NFC').replace(/[\s।.|!?"'”’)\]]+$/u, '')

/**
 * Whether a Hindi text ends in a finite verb ("… नियुक्त किया जाए"), so that "कि" may stand before it;
 * a noun phrase ("विस्तृत प्रस्तुति") does not. Bare infinitives (… करना) count as nouns, as the grammar has them.
 */
export const isClause = (text: string): boolean => {
  const last = /[\u0900-\u097F]+$/u.exec(bare(text))?.[0]
  if (last === undefined) return false
  const word = lookup(last)
  if (nouns.has(word)) return false
  // With its doer named (… ने …) even की and दी close a clause: "समिति ने सूची जारी की".
  const opening = /^(.*\S)\s(?:की|दी|ली|रखी|भेजी|बनाई|जताई|सौंपी|बताई|दिखाई|माँगी|मांगी)$/su.exec(bare(text))?.[1]
  if (opening !== undefined && /\sने\s/u.test(` ${opening}`)) return true
  return finite.has(word) || conjugated.has(word) || future.test(word)
}

/** Whether a Hindi text is a finished report in the past passive or of what came about: "… की पुष्टि की गई", "… नियुक्त हुए". */
export const isPastPassive = (text: string): boolean =>
  /(?:^|\s)\S+(?:ा|ी|े|ए|ई)\s(?:गया|गई|गए|गयी|गये|गईं|गयीं)(?:\s(?:है|हैं|था|थी|थे|थीं))?$/u.test(bare(text)) ||
  /\s(?:हुआ|हुई|हुए|हुईं)(?:\s(?:है|हैं))?$/u.test(bare(text))

/** Whether a Hindi text ends in what somebody did, the doer left out: "सभी का आभार व्यक्त किया". */
export const isDeed = (text: string): boolean =>
  /(?:^|\s)(?:किया|की|किए|दिया|दी|दिए|जताया|जताई|रखा|रखी|रखे|बताया|बताई|दिखाया|दिखाई|सुनाया|सुनाई|सौंपा|सौंपी)$/u.test(bare(text)) &&
  !/\sने\s/u.test(text)
