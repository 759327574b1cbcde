import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import { useWords } from '../../i18n.ts'
import { Duplicates } from '../duplicates/Duplicates.tsx'
import { Merges } from '../duplicates/Merges.tsx'
import { PeopleList } from './PeopleList.tsx'
import { SeniorityOrder } from './SeniorityOrder.tsx'
import { DirectoryView } from './views.ts'

const route = getRouteApi('/people')

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%' },
  tabs: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  view: { minHeight: 0, overflowY: 'auto' },
})

const Part = (props: { readonly view: DirectoryView; readonly asOf: CalendarDate; readonly onAsOf: (date: CalendarDate) => void }) => {
  const { view, ...day } = props
  switch (view) {
    case 'list':
      return <PeopleList {...day} />
    case 'order':
      return <SeniorityOrder {...day} />
    case 'duplicates':
      return <Duplicates asOf={props.asOf} />
    case 'merges':
      return <Merges />
    default:
      return assertNever(view)
  }
}

/** The directory of people: the list, the order of seniority, entries that look alike, and those made one. */
export const PeopleScreen = () => {
  const styles = useStyles()
  const { t } = useWords()
  const { view = 'list' } = route.useSearch()
  const navigate = route.useNavigate()
  const [asOf, setAsOf] = useState<CalendarDate>(() => wallClock(new Date()).date)
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        aria-label={t('directory.views')}
        selectedValue={view}
        onTabSelect={(_event, data) => {
          const next = DirectoryView.catch('list').parse(data.value)
          void navigate({ search: next === 'list' ? {} : { view: next } })
        }}
      >
        {DirectoryView.options.map((each) => (
          <Tab key={each} value={each}>
            {t(`directory.view.${each}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.view}>
        <Part view={view} asOf={asOf} onAsOf={setAsOf} />
      </div>
    </div>
  )
}
