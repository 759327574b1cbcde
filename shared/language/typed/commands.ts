import type { Lang } from '../../domain/bilingual.ts'
import { fold } from '../search.ts'

/** What a slash command does to the line or item at the desk. */
export const deskCommands = [
  ...['remark', 'decision', 'directive', 'resolution', 'recommendation', 'approval', 'appointment', 'action', 'report'],
  ...['mover', 'seconder', 'unanimous', 'votes', 'dissent', 'hold', 'interest', 'confidential', 'release', 'present', 'leave'],
  ...['start', 'end', 'phrase', 'move'],
] as const satisfies readonly string[]
export type DeskCommand =
  | 'remark'
  | 'decision'
  | 'directive'
  | 'resolution'
  | 'recommendation'
  | 'approval'
  | 'appointment'
  | 'action'
  | 'report'
  | 'mover'
  | 'seconder'
  | 'unanimous'
  | 'votes'
  | 'dissent'
  | 'hold'
  | 'interest'
  | 'confidential'
  | 'release'
  | 'present'
  | 'leave'
  | 'start'
  | 'end'
  | 'phrase'
  | 'move'

type Names = Readonly<Record<Lang, readonly string[]>>

/** What people type after the slash; the first of each language stands in the list. */
const names: Readonly<Record<DeskCommand, Names>> = {
  remark: { hi: ['वक्तव्य', 'vaktavya'], en: ['remark', 'said'] },
  decision: { hi: ['निर्णय', 'nirnay'], en: ['decision'] },
  directive: { hi: ['निर्देश', 'nirdesh'], en: ['directive', 'direction'] },
  resolution: { hi: ['संकल्प', 'प्रस्ताव', 'sankalp'], en: ['resolution'] },
  recommendation: { hi: ['अनुशंसा', 'संस्तुति', 'anushansa'], en: ['recommendation'] },
  approval: { hi: ['अनुमोदन', 'anumodan'], en: ['approval'] },
  appointment: { hi: ['नियुक्ति', 'niyukti'], en: ['appointment'] },
  action: { hi: ['कार्यवाही', 'कार्य', 'karyavahi'], en: ['action', 'task'] },
  report: { hi: ['आख्या', 'रिपोर्ट', 'प्रतिवेदन', 'akhya', 'aakhya'], en: ['report'] },
  mover: { hi: ['प्रस्तावक', 'prastavak'], en: ['mover', 'proposer'] },
  seconder: { hi: ['समर्थक', 'अनुमोदक', 'samarthak'], en: ['seconder'] },
  unanimous: { hi: ['सर्वसम्मति', 'sarvasammati'], en: ['unanimous'] },
  votes: { hi: ['मत', 'मतदान', 'mat'], en: ['votes', 'division'] },
  dissent: { hi: ['असहमति', 'asahmati'], en: ['dissent'] },
  hold: { hi: ['स्थगित', 'sthagit'], en: ['hold', 'held over'] },
  interest: { hi: ['हित', 'hit'], en: ['interest'] },
  confidential: { hi: ['गोपनीय', 'gopniya'], en: ['confidential'] },
  release: { hi: ['प्रेस', 'press'], en: ['release', 'press'] },
  present: { hi: ['आगमन', 'उपस्थित', 'agman'], en: ['arrived', 'present'] },
  leave: { hi: ['प्रस्थान', 'prasthan'], en: ['left', 'leave'] },
  start: { hi: ['आरंभ', 'आरम्भ', 'arambh'], en: ['start'] },
  end: { hi: ['समाप्त', 'samapt'], en: ['end', 'close'] },
  phrase: { hi: ['वाक्यांश', 'vakyansh'], en: ['phrase'] },
  move: { hi: ['अन्यत्र', 'स्थानांतरित', 'anyatra'], en: ['move'] },
}

/** The name of a command in the list, without its slash. */
export const commandName = (command: DeskCommand, lang: Lang): string => names[command][lang][0] ?? command

/** The commands that a query begins the name of, in either language and Roman Hindi; '' gives all, in order of use. */
export const commandsMatching = (query: string, lang: Lang): readonly DeskCommand[] => {
  const sought = fold(query)
  const other: Lang = lang === 'hi' ? 'en' : 'hi'
  const rank = (command: DeskCommand): number => {
    const [own, others] = [names[command][lang].map(fold), names[command][other].map(fold)]
    // A whole name is meant before those that only begin so: "प्रस्ताव" before "प्रस्तावक".
    if (own.includes(sought) || others.includes(sought)) return 0
    if (own.some((name) => name.startsWith(sought))) return 1
    return others.some((name) => name.startsWith(sought)) ? 2 : 3
  }
  return deskCommands.filter((command) => rank(command) < 3).sort((a, b) => rank(a) - rank(b))
}
