import { makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import { isMeetingLocked, MeetingKind } from '../../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../../shared/language/meetingKinds.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BilingualList } from '../../components/BilingualList.tsx'
import { BodiesField } from '../../components/BodiesField.tsx'
import { BodyPicker } from '../../components/BodyPicker.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { ProgrammePicker } from '../../components/ProgrammePicker.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { VenuePicker } from '../../components/VenuePicker.tsx'
import { useWords } from '../../i18n.ts'
import { ClashBar } from './ClashBar.tsx'
import { meetingDrafts } from './meetingDrafts.ts'

const useStyles = makeStyles({
  revisions: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
})

/** What the meeting is, when, where, under whom; its notice; and the meeting after it. */
export const DetailsTab = ({ meeting }: { readonly meeting: MeetingView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { values, set, problem } = useAutosave(meetingDrafts, meeting)
  const disabled = isMeetingLocked(values.state)
  const isAhead = values.state === 'draft' || values.state === 'notified'
  return (
    <>
      <Section title={t('meeting.whatWhenWhere')}>
        <FieldGrid>
          <BilingualField
            className="wide"
            label={t('meeting.title')}
            value={values.title}
            onChange={(title) => set({ title })}
            problem={problem('title')}
            disabled={disabled}
            required
          />
          <DateField
            label={t('meeting.date')}
            value={values.date}
            onChange={(date) => set({ date })}
            problem={problem('date')}
            disabled={disabled}
            required
          />
          <TimeField
            label={t('meeting.start')}
            value={values.start}
            onChange={(start) => set({ start })}
            problem={problem('start')}
            disabled={disabled}
            required
          />
          <TimeField
            label={t('minutes.opened')}
            value={values.opened}
            onChange={(opened) => set({ opened })}
            problem={problem('opened')}
            disabled={disabled}
          />
          <TimeField
            label={t('meeting.end')}
            value={values.end}
            onChange={(end) => set({ end })}
            problem={problem('end')}
            disabled={disabled}
          />
          <DateField
            label={t('sittings.lastDate')}
            hint={t('sittings.lastDateHint')}
            value={values.lastDate}
            onChange={(lastDate) => set({ lastDate })}
            problem={problem('lastDate')}
            disabled={disabled}
          />
          <VenuePicker
            label={t('meeting.venue')}
            value={values.venueId}
            onChange={(venueId) => set({ venueId })}
            problem={problem('venueId')}
            disabled={disabled}
          />
          <ChoiceSelect
            label={t('meeting.kind')}
            value={values.kind}
            options={MeetingKind.options}
            say={(kind) => meetingKindLabel(kind, lang)}
            onChange={(kind) => set({ kind })}
            problem={problem('kind')}
            disabled={disabled}
          />
          <BodyPicker
            label={t('meeting.body')}
            value={values.bodyId}
            onChange={(bodyId) => set({ bodyId })}
            problem={problem('bodyId')}
            disabled={disabled}
          />
          <BodiesField
            label={t('sittings.joint')}
            value={values.jointBodyIds}
            onChange={(jointBodyIds) => set({ jointBodyIds })}
            problem={problem('jointBodyIds')}
            disabled={disabled || values.bodyId === null}
          />
          <ProgrammePicker
            label={t('meeting.programme')}
            value={values.programmeId}
            onChange={(programmeId) => set({ programmeId })}
            problem={problem('programmeId')}
            disabled={disabled}
          />
        </FieldGrid>
        {isAhead && <ClashBar proposal={values} />}
      </Section>
      <Section title={t('meeting.whoLeads')}>
        <FieldGrid>
          <PersonPicker
            label={t('meeting.chair')}
            value={values.chairId}
            onChange={(chairId) => set({ chairId })}
            asOf={values.date}
            problem={problem('chairId')}
            disabled={disabled}
          />
          <PersonPicker
            label={t('meeting.secretary')}
            value={values.secretaryId}
            onChange={(secretaryId) => set({ secretaryId })}
            asOf={values.date}
            problem={problem('secretaryId')}
            disabled={disabled}
          />
          <PersonPicker
            label={t('minutes.reviewer')}
            value={values.reviewerId}
            onChange={(reviewerId) => set({ reviewerId })}
            asOf={values.date}
            problem={problem('reviewerId')}
            disabled={disabled}
          />
        </FieldGrid>
      </Section>
      <Section title={t('meeting.notice')}>
        <FieldGrid>
          <TextField
            label={t('meeting.noticeNumber')}
            hint={t('meeting.noticeNumberHint')}
            value={values.noticeNumber ?? ''}
            onChange={(text) => set({ noticeNumber: text.trim() === '' ? null : text })}
            problem={problem('noticeNumber')}
            disabled={disabled}
          />
          <DateField
            label={t('meeting.noticeDate')}
            value={values.noticeDate}
            onChange={(noticeDate) => set({ noticeDate })}
            problem={problem('noticeDate')}
            disabled={disabled}
          />
          <BilingualField
            className="wide"
            label={t('meeting.noticeText')}
            hint={t('meeting.noticeTextHint')}
            multiline
            value={values.noticeText}
            onChange={(noticeText) => set({ noticeText })}
            problem={problem('noticeText')}
            disabled={disabled}
          />
          <BilingualList
            className="wide"
            label={t('meeting.copiesTo')}
            add={t('meeting.addCopy')}
            rowLabel={(number) => t('meeting.copyTo', { number })}
            removeLabel={(number) => t('meeting.removeCopy', { number })}
            value={values.copiesTo}
            onChange={(copiesTo) => set({ copiesTo })}
            problem={problem('copiesTo')}
            disabled={disabled}
          />
        </FieldGrid>
      </Section>
      {values.revisions.length > 0 && (
        <Section title={t('meeting.revisions')}>
          <ul className={styles.revisions}>
            {values.revisions.map(({ number, at, reason }) => (
              <li key={number}>
                {[t('meeting.revision', { number }), formatInstant(at, lang), reason].filter((part) => part !== '').join(' · ')}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('meeting.next')}>
        <FieldGrid>
          <DateField
            label={t('meeting.nextDate')}
            value={values.nextDate}
            onChange={(nextDate) => set({ nextDate })}
            problem={problem('nextDate')}
            disabled={disabled}
          />
          <TimeField
            label={t('meeting.nextStart')}
            value={values.nextStart}
            onChange={(nextStart) => set({ nextStart })}
            problem={problem('nextStart')}
            disabled={disabled}
          />
          <VenuePicker
            label={t('meeting.nextVenue')}
            value={values.nextVenueId}
            onChange={(nextVenueId) => set({ nextVenueId })}
            problem={problem('nextVenueId')}
            disabled={disabled}
          />
        </FieldGrid>
      </Section>
    </>
  )
}
