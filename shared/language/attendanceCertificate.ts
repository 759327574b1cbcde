import { inLang, type Lang } from '../domain/bilingual.ts'
import { inRoom, percentOf, personTally, type RegisterTally, sumOfTallies, withoutLeave } from '../domain/register.ts'
import type { RegisterFacts } from '../domain/registerFacts.ts'
import { attendedVerb } from './agreement.ts'
import { formatDate } from './dates.ts'
import { letterheadLines, placeAndDate } from './letterhead.ts'
import { withDesignation } from './names.ts'
import { formatPercent } from './percent.ts'
import { sentence, setText } from './sentences.ts'
import { signatoryLines, toBeFilled } from './signatures.ts'

/** The wording of an attendance certificate (उपस्थिति प्रमाण-पत्र), in one language. */
export type CertificateText = {
  readonly letterhead: readonly string[]
  /** "पत्रांक: …", with dots for a pen: the number is entered at dispatch. */
  readonly numberLine: string
  readonly title: string
  readonly sentences: readonly string[]
  readonly columns: readonly string[]
  /** A row for each body, and the total where there are several. */
  readonly rows: readonly (readonly string[])[]
  /** Place and date, a line each. */
  readonly given: readonly string[]
  readonly signatory: readonly string[]
}

const wordings = {
  hi: {
    number: `पत्रांक: ${toBeFilled}`,
    title: 'उपस्थिति प्रमाण-पत्र',
    certified: (who: string, from: string, to: string, counted: number, attended: number, online: number, verb: string) =>
      `प्रमाणित किया जाता है कि ${who} दिनांक ${from} से ${to} तक की अवधि में आयोजित ${counted} ${counted === 1 ? 'बैठक' : 'बैठकों'} में से ${attended} में ${online === 0 ? '' : '(ऑनलाइन सहित) '}${verb}।`,
    none: (who: string, from: string, to: string) =>
      `प्रमाणित किया जाता है कि दिनांक ${from} से ${to} तक की अवधि में ${who} की सदस्यता वाली किसी बैठक का आयोजन नहीं हुआ।`,
    percent: (percent: string) => `उपस्थिति का प्रतिशत ${percent} है।`,
    columns: ['क्र.सं.', 'निकाय', 'बैठकें', 'उपस्थित', 'ऑनलाइन', 'अवकाश', 'अनुपस्थित', 'प्रतिशत'],
    noBody: 'अन्य बैठकें',
    total: 'योग',
  },
  en: {
    number: `No. ${toBeFilled}`,
    title: 'Attendance Certificate',
    certified: (who: string, from: string, to: string, counted: number, attended: number, online: number, verb: string) =>
      `Certified that ${who} ${verb} at ${attended} of the ${counted} ${counted === 1 ? 'meeting' : 'meetings'} held from ${from} to ${to}${online === 0 ? '' : ', online attendance included'}.`,
    none: (who: string, from: string, to: string) =>
      `Certified that no meeting was held from ${from} to ${to} of which ${who} was a member.`,
    percent: (percent: string) => `This is an attendance of ${percent}.`,
    columns: ['Sl. No.', 'Body', 'Meetings', 'Present', 'Online', 'Leave', 'Absent', 'Per cent'],
    noBody: 'Other meetings',
    total: 'Total',
  },
} as const

const figures = ({ held, marks, ...tally }: RegisterTally): readonly string[] => [
  String(held),
  String(inRoom({ marks })),
  String(marks.online),
  String(marks.leave),
  String(withoutLeave({ marks })),
  formatPercent(percentOf(tally)),
]

/** The certificate of the one person whom the facts are of, who does not sign it; `asOf` is the day on which it is given. */
export const draftCertificate = (facts: RegisterFacts, asOf: RegisterFacts['to'], lang: Lang): CertificateText => {
  const wording = wordings[lang]
  const set = (text: string): string => setText(text, lang, facts.digits)
  const [one] = facts.people
  const row = one?.row ?? ''
  const places = Map.groupBy(facts.meetings.keys(), (at) => inLang(facts.meetings[at]?.body, lang))
  const bodies = [...places].map(([body, within]) => ({
    body: body === '' ? wording.noBody : body,
    tally: personTally(within.map((at) => row[at] ?? '').join(''), facts.leaveRule),
  }))
  const counted = bodies.filter(({ tally }) => tally.held > 0)
  const whole = sumOfTallies(counted.map(({ tally }) => tally))
  const who = one === undefined ? '' : withDesignation(one.person, lang)
  const [from, to] = [formatDate(facts.from, lang), formatDate(facts.to, lang)]
  const verb = attendedVerb(one === undefined ? [] : [one.person], lang)
  const sentences =
    whole.counted === 0
      ? [wording.none(who, from, to)]
      : [
          wording.certified(who, from, to, whole.counted, whole.attended, whole.marks.online, verb),
          wording.percent(formatPercent(percentOf(whole))),
        ]
  const rows = counted.map(({ body, tally }, at) => [String(at + 1), body, ...figures(tally)])
  return {
    letterhead: letterheadLines(facts.organisation, lang).map(set),
    numberLine: wording.number,
    title: wording.title,
    sentences: sentences.map((text) => set(sentence(text, lang))),
    columns: wording.columns,
    rows: [...rows, ...(rows.length > 1 ? [['', wording.total, ...figures(whole)]] : [])].map((cells) => cells.map(set)),
    given: placeAndDate(facts.organisation, asOf, lang).map(set),
    signatory: signatoryLines(facts, lang, one?.person ?? null).map(set),
  }
}
