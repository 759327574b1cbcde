import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../../../shared/language/dates.ts'
import { designation } from '../../../shared/language/designations.ts'
import { fullName } from '../../../shared/language/names.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useWords } from '../../i18n.ts'
import { type CountedRegister, shownRows } from './registerRows.ts'
import { useTableStyles } from './tableStyles.ts'

const useStyles = makeStyles({ title: { margin: `0 0 ${tokens.spacingVerticalS}` } })

/** Who attended less than the least, the lowest first, with the longest absence of each. */
export const BelowList = ({ counted }: { readonly counted: CountedRegister }) => {
  const styles = useStyles()
  const table = useTableStyles()
  const { t, lang } = useWords()
  const { view } = counted
  const rows = shownRows(counted.rows, { sort: 'percent-up', lang, find: '', onlyBelow: true })
  if (rows.length === 0)
    return <EmptyState title={t('register.belowNone', { threshold: view.threshold })} body={t('register.belowNoneBody')} />
  const day = (place: number): string => {
    const meeting = view.meetings[place]
    return meeting === undefined ? '' : formatDate(meeting.date, lang)
  }
  return (
    <div>
      <Subtitle2 as="h2" block className={styles.title}>
        {t('register.belowTitle', { threshold: view.threshold, count: rows.length })}
      </Subtitle2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('register.name')}</th>
            <th scope="col" className="number">
              {t('register.attended')}
            </th>
            <th scope="col" className="number">
              {t('register.percent')}
            </th>
            <th scope="col">{t('register.absence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, tally, percent, absence }) => {
            const who = { ...person, phone: null, district: null }
            return (
              <tr key={person.id}>
                <th scope="row">
                  <Link to="/person/$id/record" params={{ id: person.id }} className={table.link}>
                    {fullName(who, lang)}
                  </Link>
                  <div className={table.quiet}>{designation(who, lang)}</div>
                </th>
                <td className="number">{t('register.attendedOf', { attended: tally.attended, held: tally.counted })}</td>
                <td className="number">{formatPercent(percent)}</td>
                <td>
                  {absence === null
                    ? '–'
                    : absence.length === 1
                      ? t('register.absenceOne', { count: 1, from: day(absence.first) })
                      : t('register.absenceOf', { count: absence.length, from: day(absence.first), to: day(absence.last) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
