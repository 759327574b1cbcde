import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DocumentTextRegular, PersonRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PersonView } from '../../../shared/contract/people.ts'
import type { RegisterOf, RegisterView } from '../../../shared/contract/register.ts'
import { inLang, languages } from '../../../shared/domain/bilingual.ts'
import { CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import { type YearStart, yearOfNumbers } from '../../../shared/domain/numbering.ts'
import { percentOf, personTally } from '../../../shared/domain/register.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { speechVerbLabel } from '../../../shared/language/speechVerbs.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { Section } from '../../components/Section.tsx'
import { useExport } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { useTableStyles } from './tableStyles.ts'

const route = getRouteApi('/person/$id/record')

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  text: { whiteSpace: 'pre-line' },
  bar: { width: '160px', height: '10px', backgroundColor: tokens.colorNeutralBackground5, borderRadius: tokens.borderRadiusMedium },
  filled: { height: '100%', backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusMedium },
})

/** All that a register can hold. */
const everything = { from: CalendarDate.parse('1900-01-01'), to: CalendarDate.parse('9999-12-31') } as const

/** One person as the register knows them: attendance over the years, posts, remarks, decisions moved, open actions. */
export const PersonRecordScreen = () => {
  const { id } = route.useParams()
  const person = useQuery(api.people.get.queryOptions({ input: { id } }))
  return <Loaded query={person}>{(view) => <PersonRecord person={view} />}</Loaded>
}

const PersonRecord = ({ person }: { readonly person: PersonView }) => {
  const { t, lang } = useWords()
  const { date: today } = wallClock(new Date())
  const of: RegisterOf = { kind: 'people', personIds: [person.id] }
  const register = useQuery(api.register.read.queryOptions({ input: { of, ...everything } }))
  const speech = useQuery(api.register.speech.queryOptions({ input: { personId: person.id } }))
  const actions = useQuery(
    api.followUp.list.queryOptions({ input: { show: 'open', personId: person.id, bodyId: null, from: null, to: null } }),
  )
  return (
    <Page wide>
      <PageHeader
        title={nameAsOf(person, today, lang)}
        under={[designationAsOf(person, today, lang), t('register.record')].filter((part) => part !== '').join(' · ')}
      >
        <Link to="/people" search={{ id: person.id }} style={{ textDecoration: 'none' }}>
          <Button as="a" icon={<PersonRegular />}>
            {t('register.backToPerson')}
          </Button>
        </Link>
      </PageHeader>
      <Section title={t('register.years')}>
        <Loaded query={register}>{(view) => <Years view={view} person={person} />}</Loaded>
      </Section>
      <Section title={t('register.posts')}>
        <Posts person={person} />
      </Section>
      <Section title={t('register.actions')}>
        <Loaded query={actions}>
          {(entries) => (
            <Entries
              none={t('register.noActions')}
              entries={entries.map((entry) => ({
                key: entry.id,
                text: inLang(entry.text, lang),
                under: [
                  entry.due === null ? t('followUp.noDue') : `${t('followUp.due')}: ${formatDate(entry.due, lang)}`,
                  t(`terms.actionStatus.${entry.status}`),
                ],
                link: (
                  <Link to="/followUp" search={{ show: 'open', person: person.id, id: entry.id }}>
                    {inLang(entry.meeting.title, lang)}, {formatDate(entry.meeting.date, lang)}
                  </Link>
                ),
              }))}
            />
          )}
        </Loaded>
      </Section>
      <Section title={t('register.decisions')}>
        <Loaded query={speech}>
          {({ decisions }) => (
            <Entries
              none={t('register.noDecisions')}
              entries={decisions.map(({ id, text, part, meeting }) => ({
                key: id,
                text: inLang(text, lang),
                under: [t(`register.${part}`)],
                link: (
                  <Link to="/decision/$id" params={{ id }}>
                    {inLang(meeting.title, lang)}, {formatDate(meeting.date, lang)}
                  </Link>
                ),
              }))}
            />
          )}
        </Loaded>
      </Section>
      <Section title={t('register.remarks')}>
        <Loaded query={speech}>
          {({ remarks }) => (
            <Entries
              none={t('register.noRemarks')}
              entries={remarks.map(({ id, verb, text, item, meeting }) => ({
                key: id,
                text: inLang(text, lang),
                under: [speechVerbLabel(verb, lang), inLang(item, lang)],
                link: (
                  <Link to="/meeting/$id" params={{ id: meeting.id }} search={{ tab: 'proceedings' }}>
                    {inLang(meeting.title, lang)}, {formatDate(meeting.date, lang)}
                  </Link>
                ),
              }))}
            />
          )}
        </Loaded>
      </Section>
    </Page>
  )
}

type Entry = { readonly key: string; readonly text: string; readonly under: readonly string[]; readonly link: React.ReactNode }

const Entries = ({ none, entries }: { readonly none: string; readonly entries: readonly Entry[] }) => {
  const styles = useStyles()
  const table = useTableStyles()
  const { t } = useWords()
  if (entries.length === 0) return <div className={table.quiet}>{none}</div>
  return (
    <ul className={styles.list}>
      {entries.map(({ key, text, under, link }) => (
        <li key={key}>
          <div className={styles.text}>{text === '' ? t('common.untitled') : text}</div>
          <div className={mergeClasses(table.quiet, table.links)}>
            {under.filter((part) => part !== '').join(' · ')} · {link}
          </div>
        </li>
      ))}
    </ul>
  )
}

const Posts = ({ person }: { readonly person: PersonView }) => {
  const table = useTableStyles()
  const styles = useStyles()
  const { t, lang } = useWords()
  if (person.positions.length === 0) return <div className={table.quiet}>{t('register.noPosts')}</div>
  return (
    <ul className={styles.list}>
      {person.positions.map(({ id, title, from, to }) => {
        const said = { from: from === null ? '' : formatDate(from, lang), to: to === null ? '' : formatDate(to, lang) }
        const span =
          from === null
            ? to === null
              ? ''
              : t('register.until', said)
            : to === null
              ? t('register.since', said)
              : t('register.span', said)
        return (
          <li key={id}>
            {inLang(title, lang)} <span className={table.quiet}>{span}</span>
          </li>
        )
      })}
    </ul>
  )
}

type YearRow = {
  readonly year: string
  readonly body: string
  readonly first: CalendarDate
  readonly last: CalendarDate
  readonly row: string
}

/** The row of a person cut into years, and each year into bodies; the latest year first. */
const yearsOf = (view: RegisterView, start: YearStart, nameOf: (bodyId: string | null) => string): readonly YearRow[] => {
  const row = view.people[0]?.row ?? ''
  const rows = new Map<string, { year: string; body: string; first: CalendarDate; last: CalendarDate; row: string }>()
  for (const [at, meeting] of view.meetings.entries()) {
    const [year, body] = [yearOfNumbers(meeting.date, start), nameOf(meeting.bodyId)]
    const key = `${year} ${meeting.bodyId}`
    const known = rows.get(key)
    rows.set(key, { year, body, first: known?.first ?? meeting.date, last: meeting.date, row: `${known?.row ?? ''}${row[at] ?? ''}` })
  }
  return [...rows.values()].sort((a, b) => (a.year === b.year ? a.body.localeCompare(b.body, 'hi') : a.year < b.year ? 1 : -1))
}

const Years = ({ view, person }: { readonly view: RegisterView; readonly person: PersonView }) => {
  const styles = useStyles()
  const table = useTableStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const save = useExport()
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  const bodies = new Map<string, string>(view.bodies.map(({ id, name }) => [id, inLang(name, lang)]))
  const rows = yearsOf(view, settings?.yearStart ?? 'january', (id) => (id === null ? t('register.noBody') : (bodies.get(id) ?? '')))
  const [first, last] = [view.meetings[0], view.meetings.at(-1)]
  if (first === undefined || last === undefined) return <div className={table.quiet}>{t('register.noYears')}</div>
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('register.year')}</th>
            <th scope="col">{t('register.byBody')}</th>
            <th scope="col" className="number">
              {t('register.attended')}
            </th>
            <th scope="col" className="number">
              {t('register.percent')}
            </th>
            <th scope="col" aria-hidden />
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => {
            const tally = personTally(one.row, view.leaveRule)
            const percent = percentOf(tally)
            return (
              <tr key={`${one.year} ${one.body}`}>
                <th scope="row">{one.year}</th>
                <td>
                  <Link
                    to="/register"
                    search={{ of: 'people', people: [person.id], from: one.first, to: one.last, dates: true }}
                    className={table.link}
                  >
                    {one.body}
                  </Link>
                </td>
                <td className="number">{t('register.attendedOf', { attended: tally.attended, held: tally.counted })}</td>
                <td className="number">{formatPercent(percent)}</td>
                <td className="middle" aria-hidden>
                  <div className={styles.bar}>
                    <div className={styles.filled} style={{ width: `${percent ?? 0}%` }} />
                  </div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div style={{ paddingTop: tokens.spacingVerticalM }}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<DocumentTextRegular />}>{t('register.exports.certificate')}</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {languages.map((each) => (
                <MenuItem
                  key={each}
                  lang={each}
                  onClick={() =>
                    act(() => save({ kind: 'attendance-certificate', personId: person.id, from: first.date, to: last.date }, each))
                  }
                >
                  {t(each === 'hi' ? 'common.hindi' : 'common.english')}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </>
  )
}
