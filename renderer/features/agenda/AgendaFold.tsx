import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { ArrowExportRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { AgendaItemFields, AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { PeopleField } from '../../components/PeopleField.tsx'
import { useWords } from '../../i18n.ts'
import { Attachments } from '../attachments/Attachments.tsx'

const useStyles = makeStyles({
  root: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  heading: { paddingBottom: tokens.spacingVerticalXS },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
})

/** What belongs to an item besides its subject: background, section, who has an interest, whether it is confidential, and its files. */
export const AgendaFold = (props: {
  readonly item: AgendaItemView
  readonly set: (changes: Partial<AgendaItemFields>) => void
  readonly problem: (field: keyof AgendaItemFields) => string | undefined
  readonly date: CalendarDate
  readonly called: readonly PersonId[]
  readonly locked: boolean
  readonly onSendBack: (() => void) | null
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { item, set, problem, locked } = props
  const files = useQuery(api.attachments.list.queryOptions({ input: { owner: { entity: 'agendaItem', id: item.id } } }))
  return (
    <div className={styles.root}>
      <BilingualField
        label={t('agenda.note')}
        multiline
        layout="column"
        value={item.note}
        onChange={(note) => set({ note })}
        problem={problem('note')}
        disabled={locked}
      />
      <div>
        <div className={styles.heading}>{t('agenda.files', { count: files.data?.length ?? 0 })}</div>
        <Attachments owner={{ entity: 'agendaItem', id: item.id }} locked={locked} label={t('agenda.filesOf')} />
      </div>
      <BilingualField
        label={t('agenda.section')}
        hint={t('agenda.sectionHint')}
        value={item.section}
        onChange={(section) => set({ section })}
        problem={problem('section')}
        disabled={locked}
      />
      <PeopleField
        label={t('agenda.interests')}
        value={item.interests}
        onChange={(interests) => set({ interests })}
        asOf={props.date}
        first={props.called}
        problem={problem('interests')}
        disabled={locked}
      />
      <div className={styles.marks}>
        <Switch
          label={t('agenda.confidential')}
          checked={item.confidential}
          disabled={locked}
          onChange={(_event, data) => set({ confidential: data.checked })}
        />
        <Switch
          label={t('agenda.heldOver')}
          checked={item.heldOver}
          disabled={locked}
          onChange={(_event, data) => set({ heldOver: data.checked })}
        />
        {props.onSendBack !== null && (
          <Button icon={<ArrowExportRegular />} onClick={props.onSendBack}>
            {t('backlog.sendBack')}
          </Button>
        )}
      </div>
    </div>
  )
}
