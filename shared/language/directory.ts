import type { Lang } from '../domain/bilingual.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { formatDate } from './dates.ts'

const wordings = {
  hi: {
    title: 'निर्देशिका',
    people: 'व्यक्ति',
    posts: 'पद',
    memberships: 'सदस्यता',
    number: 'क्र.',
    honorific: 'आदरसूचक',
    nameHi: 'नाम (हिंदी)',
    nameEn: 'नाम (अंग्रेज़ी)',
    otherNames: 'अन्य वर्तनियाँ',
    gender: 'लिंग',
    designation: 'पदनाम',
    since: 'पद पर कब से',
    phone: 'दूरभाष',
    email: 'ई-मेल',
    district: 'ज़िला',
    name: 'नाम',
    titleHi: 'पदनाम (हिंदी)',
    titleEn: 'पदनाम (अंग्रेज़ी)',
    body: 'निकाय',
    rank: 'वरीयता क्रम',
    role: 'हैसियत',
    from: 'कब से',
    to: 'कब तक',
    asOf: (date: string) => `${date} की स्थिति`,
  },
  en: {
    title: 'Directory',
    people: 'People',
    posts: 'Posts',
    memberships: 'Memberships',
    number: 'No.',
    honorific: 'Honorific',
    nameHi: 'Name (Hindi)',
    nameEn: 'Name (English)',
    otherNames: 'Other spellings',
    gender: 'Gender',
    designation: 'Designation',
    since: 'In post since',
    phone: 'Telephone',
    email: 'E-mail',
    district: 'District',
    name: 'Name',
    titleHi: 'Title (Hindi)',
    titleEn: 'Title (English)',
    body: 'Body',
    rank: 'Rank',
    role: 'Capacity',
    from: 'From',
    to: 'To',
    asOf: (date: string) => `As of ${date}`,
  },
} as const satisfies Record<Lang, unknown>

/** The words of the directory as a file. */
export const directoryWording = (lang: Lang) => wordings[lang]

/** The day of the directory as a line: "5 फ़रवरी 2026 की स्थिति". */
export const asOfLine = (date: CalendarDate, lang: Lang): string => wordings[lang].asOf(formatDate(date, lang))
