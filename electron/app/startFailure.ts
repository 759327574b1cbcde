import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { type DatabaseRefusal, DatabaseRefused } from '../db/databaseRefused.ts'

const reasonIn = (refusal: DatabaseRefusal, hindi: boolean): string => {
  switch (refusal.reason) {
    case 'newer':
      return hindi
        ? 'आँकड़ों की यह फ़ाइल कार्यवृत्त के नए संस्करण ने बनाई है। उसे खोलने के लिए प्रोग्राम का नया संस्करण लगाएँ।'
        : 'The data file was written by a newer version of Karyavritt. Install that version to open it.'
    case 'damaged':
      return hindi
        ? 'आँकड़ों की फ़ाइल क्षतिग्रस्त है। उसकी सुरक्षित प्रति को उसके स्थान पर रखें।'
        : 'The data file is damaged. Put a backup of it in its place.'
    case 'foreign':
      return hindi ? 'यह फ़ाइल किसी दूसरे प्रोग्राम की है।' : 'The file belongs to another program.'
    case 'unreachable':
      return hindi
        ? `आँकड़ों की फ़ाइल तक पहुँचा नहीं जा सका (${refusal.code})। देखें कि फ़ोल्डर उपलब्ध है और उसमें लिखने की अनुमति है।`
        : `The data file is out of reach (${refusal.code}). See that its folder is there and that you may write to it.`
    default:
      return assertNever(refusal)
  }
}

/** Why the program can't start, in words for the person before it; one line. */
export const startFailure = (error: unknown, lang: Lang): string => {
  const hindi = lang === 'hi'
  if (error instanceof DatabaseRefused) {
    const untouched = hindi ? 'फ़ाइल में कुछ भी बदला नहीं गया' : 'Nothing in the file was changed'
    return `${reasonIn(error.refusal, hindi)} ${untouched}: ${error.file}`
  }
  const what = error instanceof Error ? error.message : String(error)
  return `${hindi ? 'कार्यवृत्त आरंभ नहीं हो सका' : 'Karyavritt could not start'}: ${what}`
}
