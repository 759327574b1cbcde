import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular, MergeRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { PersonView } from '../../../shared/contract/people.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import { Gender } from '../../../shared/domain/people.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DetailHeader } from '../../components/DetailHeader.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { HonorificField } from '../../components/HonorificField.tsx'
import { designationAsOf, nameAsOf } from '../../components/names.ts'
import { type Held, heldOn } from '../../components/period.ts'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { MergeDialog } from '../duplicates/MergeDialog.tsx'
import { Memberships } from './Memberships.tsx'
import { NewPositionDialog } from './NewPositionDialog.tsx'
import { OtherNames } from './OtherNames.tsx'
import { PhotoField } from './PhotoField.tsx'
import { PositionRow } from './PositionRow.tsx'
import { PostsTimeline } from './PostsTimeline.tsx'
import { personDrafts } from './peopleDrafts.ts'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } })

const genders = ['', ...Gender.options] as const

/** The rank of a first post when nobody has said another. */
const firstRank = 100

const heldOrder: readonly Held[] = ['current', 'future', 'former']

/** Current posts, then upcoming, then former ones; each by rank. */
const inOrder = (positions: PersonView['positions'], asOf: CalendarDate): PersonView['positions'] =>
  [...positions].sort((a, b) => heldOrder.indexOf(heldOn(a, asOf)) - heldOrder.indexOf(heldOn(b, asOf)))

/** Everything about one person: names, how to reach them, and their posts as of the date. */
export const PersonDetail = (props: {
  readonly view: PersonView
  readonly asOf: CalendarDate
  /** The person has gone to the bin. */
  readonly onRemoved: () => void
}) => {
  const { view, asOf } = props
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const [adding, setAdding] = useState(false)
  const [merging, setMerging] = useState(false)
  const { values, set, problem } = useAutosave(personDrafts, view)
  // The posts have drafts of their own; what the list holds of them is what is shown.
  const person: PersonView = { ...values, photo: view.photo, positions: view.positions }
  const positions = inOrder(view.positions, asOf)
  const reload = () => queryClient.invalidateQueries({ queryKey: api.people.key() })
  const remove = async () => {
    await flushAll()
    const { id, version } = personDrafts.of(view).snapshot().values
    await client.people.remove({ id, version })
    props.onRemoved()
    await reload()
    notify.removed(nameAsOf(person, asOf, lang), async () => {
      await client.people.restore({ id })
      await reload()
    })
  }
  return (
    <>
      <DetailHeader
        title={nameAsOf(person, asOf, lang)}
        under={designationAsOf(person, asOf, lang) || t('people.noPost')}
        actions={
          <>
            <Button icon={<MergeRegular />} onClick={() => setMerging(true)}>
              {t('directory.mergeWith')}
            </Button>
            <Button icon={<DeleteRegular />} onClick={() => act(remove)}>
              {t('people.delete')}
            </Button>
          </>
        }
      />
      <Section title={t('people.details')}>
        <PhotoField person={view} name={nameAsOf(person, asOf, lang)} />
        <FieldGrid>
          <BilingualField
            className="wide"
            label={t('fields.name')}
            required
            value={values.name}
            onChange={(name) => set({ name })}
            problem={problem('name')}
          />
          <HonorificField
            className="wide"
            value={values.honorific}
            onChange={(honorific) => set({ honorific })}
            problem={problem('honorific')}
          />
          <OtherNames
            className="wide"
            value={values.otherNames}
            onChange={(otherNames) => set({ otherNames })}
            problem={problem('otherNames')}
          />
          <BilingualField
            className="wide"
            label={t('fields.district')}
            value={values.district}
            onChange={(district) => set({ district })}
            problem={problem('district')}
          />
          <ChoiceSelect
            label={t('fields.gender')}
            value={values.gender ?? ''}
            options={genders}
            say={(gender) => (gender === '' ? t('common.notSet') : t(`terms.gender.${gender}`))}
            onChange={(gender) => set({ gender: gender === '' ? null : gender })}
            problem={problem('gender')}
          />
          <TextField
            label={t('fields.phone')}
            type="tel"
            value={values.phone}
            onChange={(phone) => set({ phone })}
            problem={problem('phone')}
          />
          <TextField
            label={t('fields.email')}
            type="email"
            value={values.email}
            onChange={(email) => set({ email })}
            problem={problem('email')}
          />
        </FieldGrid>
      </Section>
      <Section
        title={t('people.positions')}
        actions={
          <Button icon={<AddRegular />} onClick={() => setAdding(true)}>
            {t('people.addPosition')}
          </Button>
        }
      >
        {view.positions.length === 0 ? (
          <Text className={styles.quiet}>{t('people.noPositions')}</Text>
        ) : (
          <div>
            <PostsTimeline positions={positions} asOf={asOf} />
            {positions.map((position) => (
              <PositionRow key={position.id} view={position} asOf={asOf} />
            ))}
          </div>
        )}
      </Section>
      <Memberships personId={view.id} asOf={asOf} />
      {merging && <MergeDialog keptId={view.id} removedId={null} asOf={asOf} onClose={() => setMerging(false)} />}
      {adding && (
        <NewPositionDialog
          personId={view.id}
          asOf={asOf}
          rank={Math.max(0, ...view.positions.map(({ rank }) => rank)) + 1 || firstRank}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  )
}
