import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { Lang } from '../shared/domain/bilingual.ts'
import type { Messages } from '../shared/i18n/i18n.ts'
import { messages } from '../shared/i18n/i18n.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Messages }
  }
}

const languageKey = 'karyavritt-language'

/** Hindi first; what was chosen last stands until the settings have been read, so that the screen does not flicker. */
const firstLanguage = (): Lang => {
  const kept = Lang.safeParse(localStorage.getItem(languageKey))
  return kept.success ? kept.data : 'hi'
}

const announce = (lang: Lang): void => {
  document.documentElement.lang = lang
  document.title = `${messages.hi.common.appName} – ${messages.en.common.appName}`
}

/** Must run before the first screen is drawn. */
export const startI18n = async (): Promise<void> => {
  const lang = firstLanguage()
  await i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'hi',
    resources: { hi: { translation: messages.hi }, en: { translation: messages.en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  announce(lang)
}

/** Turns every screen to the language at once. */
export const showLanguage = (lang: Lang): void => {
  localStorage.setItem(languageKey, lang)
  announce(lang)
  if (i18next.language === lang) return
  void i18next.changeLanguage(lang)
}

/** The words in a language, whatever that of the screens: for what is written on paper. */
export const wordsIn = (lang: Lang) => i18next.getFixedT(lang)

/** The words of the screens and the language that they are in. */
export const useWords = () => {
  const { t, i18n } = useTranslation()
  return { t, lang: Lang.catch('hi').parse(i18n.language) }
}
export type Words = ReturnType<typeof useWords>['t']
