import { fold } from '../search.ts'

/** A table of words by what they are compared by: case, nukta and chandrabindu make no difference. */
const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)))

/** Months as people write them, in both languages and Roman Hindi. */
export const months = table([
  [1, 'जनवरी jan january janvari'],
  [2, 'फ़रवरी फर फरवरि feb february farvari farwari'],
  [3, 'मार्च mar march'],
  [4, 'अप्रैल अप्रेल apr april aprail'],
  [5, 'मई may mai'],
  [6, 'जून jun june'],
  [7, 'जुलाई जुलाइ jul july julai'],
  [8, 'अगस्त aug august agast agasth'],
  [9, 'सितंबर सितम्बर sep sept september sitambar'],
  [10, 'अक्तूबर अक्टूबर अक्टुबर oct october aktubar'],
  [11, 'नवंबर नवम्बर nov november navambar'],
  [12, 'दिसंबर दिसम्बर dec december disambar'],
])

/** Days of the week, Sunday 0. */
export const weekdayNames = table([
  [0, 'रविवार रवि इतवार sunday sun ravivar itvar'],
  [1, 'सोमवार सोम monday mon somvar'],
  [2, 'मंगलवार मंगल tuesday tue tues mangalvar'],
  [3, 'बुधवार बुध wednesday wed budhvar'],
  [4, 'गुरुवार गुरूवार गुरु बृहस्पतिवार वीरवार thursday thu thur thurs guruvar'],
  [5, 'शुक्रवार शुक्र friday fri shukravar'],
  [6, 'शनिवार शनि saturday sat shanivar'],
])

/** Weekdays cut short that are names or common words besides: "पत्र रवि को" is a letter to Ravi. */
export const shortWeekdays: ReadonlySet<string> = new Set(
  'रवि सोम मंगल बुध गुरु शुक्र शनि sun mon tue tues wed thu thur thurs fri sat'.split(' ').map(fold),
)

/** Numbers up to thirty-one in words. */
export const numberWords = table([
  [1, 'एक one a an ek पहली पहला first'],
  [2, 'दो two do दूसरी second'],
  [3, 'तीन three teen third'],
  [4, 'चार four char fourth'],
  [5, 'पाँच पांच five paanch panch fifth'],
  [6, 'छह छः छ: छ छे six chhah sixth'],
  [7, 'सात seven saat seventh'],
  [8, 'आठ eight aath eighth'],
  [9, 'नौ nine nau ninth'],
  [10, 'दस ten das tenth'],
  [11, 'ग्यारह eleven gyarah eleventh'],
  [12, 'बारह twelve barah twelfth'],
  [13, 'तेरह thirteen thirteenth'],
  [14, 'चौदह fourteen fourteenth'],
  [15, 'पंद्रह पन्द्रह fifteen pandrah fifteenth'],
  [16, 'सोलह sixteen sixteenth'],
  [17, 'सत्रह सतरह seventeen seventeenth'],
  [18, 'अठारह अट्ठारह eighteen eighteenth'],
  [19, 'उन्नीस nineteen nineteenth'],
  [20, 'बीस twenty bees twentieth'],
  [21, 'इक्कीस twenty-one twenty-first'],
  [22, 'बाईस बाइस twenty-two twenty-second'],
  [23, 'तेईस तेइस twenty-three twenty-third'],
  [24, 'चौबीस twenty-four twenty-fourth'],
  [25, 'पच्चीस पचीस twenty-five twenty-fifth'],
  [26, 'छब्बीस twenty-six twenty-sixth'],
  [27, 'सत्ताईस सत्ताइस twenty-seven twenty-seventh'],
  [28, 'अट्ठाईस अट्ठाइस अठाईस twenty-eight twenty-eighth'],
  [29, 'उनतीस उन्तीस twenty-nine twenty-ninth'],
  [30, 'तीस thirty thirtieth'],
  [31, 'इकतीस इकत्तीस thirty-one thirty-first'],
])

/** The number that digits or words give; null when they give none. */
export const spokenNumber = (word: string): number | null => (/^\d{1,4}$/.test(word) ? Number(word) : (numberWords.get(word) ?? null))
