import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { BodyView } from '../../../shared/contract/bodies.ts'
import { isInvitee } from '../../../shared/domain/attendance.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { BodyKind } from '../../../shared/domain/bodies.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { DetailHeader } from '../../components/DetailHeader.tsx'
import { heldOn } from '../../components/period.ts'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { Backlog } from '../backlog/Backlog.tsx'
import { bodyDrafts } from './bodiesDrafts.ts'
import { Members } from './Members.tsx'
import { Officers } from './Officers.tsx'
import { QuorumField } from './QuorumField.tsx'

const kinds = ['', ...BodyKind.options] as const

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(150px, 200px) minmax(150px, 200px)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
})

/** One body: its name, its quorum and its members. */
export const BodyDetail = (props: {
  readonly view: BodyView
  readonly today: CalendarDate
  /** The body has gone to the bin. */
  readonly onRemoved: () => void
}) => {
  const { view, today } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(bodyDrafts, view)
  const current = view.members.filter((member) => heldOn(member, today) === 'current')
  const title = inLang(values.name, lang)
  const reload = () => queryClient.invalidateQueries({ queryKey: api.bodies.key() })
  const remove = async () => {
    await flushAll()
    const { id, version } = bodyDrafts.of(view).snapshot().values
    await client.bodies.remove({ id, version })
    props.onRemoved()
    await reload()
    notify.removed(title, async () => {
      await client.bodies.restore({ id })
      await reload()
    })
  }
  return (
    <>
      <DetailHeader
        title={title}
        under={t('bodies.memberCount', { count: current.length })}
        actions={
          <Button icon={<DeleteRegular />} onClick={() => act(remove)}>
            {t('bodies.delete')}
          </Button>
        }
      />
      <Section title={t('bodies.details')}>
        <div className={styles.fields}>
          <BilingualField
            label={t('bodies.name')}
            required
            value={values.name}
            onChange={(name) => set({ name })}
            problem={problem('name')}
          />
          <TextField
            label={t('bodies.code')}
            hint={t('bodies.codeHint')}
            value={values.code}
            onChange={(code) => set({ code })}
            problem={problem('code')}
          />
          <div className={styles.row}>
            <ChoiceSelect
              label={t('directory.bodyKind')}
              value={values.kind ?? ''}
              options={kinds}
              say={(kind) => (kind === '' ? t('common.notSet') : t(`directory.bodyKinds.${kind}`))}
              onChange={(kind) => set({ kind: kind === '' ? null : kind })}
              problem={problem('kind')}
            />
            <DateField label={t('directory.termFrom')} value={values.from} onChange={(from) => set({ from })} problem={problem('from')} />
            <DateField label={t('directory.termTo')} value={values.to} onChange={(to) => set({ to })} problem={problem('to')} />
          </div>
          <QuorumField
            value={values.quorum}
            onChange={(quorum) => set({ quorum })}
            members={current.filter(({ role }) => !isInvitee(role)).length}
            problem={problem('quorum')}
          />
          {values.quorum !== null && (
            <Switch
              label={t('bodies.substitutesCount')}
              checked={values.substitutesCount}
              onChange={(_event, data) => set({ substitutesCount: data.checked })}
            />
          )}
        </div>
      </Section>
      <Officers bodyId={view.id} asOf={today} />
      <Members body={view} today={today} />
      <Backlog bodyId={view.id} asOf={today} drawInto={null} />
    </>
  )
}
