import { fold } from '../search.ts'

/** A table of words by what they are compared by: case, nukta and chandrabindu make no difference. */
const table = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [fold(word), value] as const)))

/** Months as people write them, in both languages and Roman Hindi. */
export const months = table([
  [1, 'जनवरी जन jan january janvari'],
  [2, 'फ़रवरी फर फरवरि feb february farvari'],
  [3, 'मार्च mar march'],
  [4, 'अप्रैल अप्रेल apr april aprail'],
  [5, 'मई may mai'],
  [6, 'जून jun june'],
  [7, 'जुलाई जुलाइ jul july julai'],
  [8, 'अगस्त aug august agast'],
  [9, 'सितंबर सितम्बर sep sept september sitambar'],
  [10, 'अक्तूबर अक्टूबर oct october aktubar'],
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

/** Numbers up to thirty-one in words. */
export const numberWords = table([
  [1, 'एक one a an ek पहली पहला'],
  [2, 'दो two do'],
  [3, 'तीन three teen'],
  [4, 'चार four char'],
  [5, 'पाँच पांच five paanch'],
  [6, 'छह छः छ six chhah'],
  [7, 'सात seven saat'],
  [8, 'आठ eight aath'],
  [9, 'नौ nine nau'],
  [10, 'दस ten das'],
  [11, 'ग्यारह eleven'],
  [12, 'बारह twelve'],
  [13, 'तेरह thirteen'],
  [14, 'चौदह fourteen'],
  [15, 'पंद्रह पन्द्रह fifteen'],
  [16, 'सोलह sixteen'],
  [17, 'सत्रह seventeen'],
  [18, 'अठारह eighteen'],
  [19, 'उन्नीस nineteen'],
  [20, 'बीस twenty'],
  [21, 'इक्कीस twenty-one'],
  [22, 'बाईस twenty-two'],
  [23, 'तेईस twenty-three'],
  [24, 'चौबीस twenty-four'],
  [25, 'पच्चीस twenty-five'],
  [26, 'छब्बीस twenty-six'],
  [27, 'सत्ताईस twenty-seven'],
  [28, 'अट्ठाईस twenty-eight'],
  [29, 'उनतीस twenty-nine'],
  [30, 'तीस thirty'],
  [31, 'इकतीस thirty-one'],
])

/** The number that digits or words give; null when they give none. */
export const spokenNumber = (word: string): number | null => (/^\d{1,4}$/.test(word) ? Number(word) : (numberWords.get(word) ?? null))
