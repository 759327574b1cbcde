import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ActionDetail, ActionEntryView } from '../../../shared/contract/followUp.ts'
import { type Bilingual, inLang, isEmpty, OptionalBilingualText } from '../../../shared/domain/bilingual.ts'
import { type CalendarDate, wallClock } from '../../../shared/domain/calendar.ts'
import { ActionStatus } from '../../../shared/domain/proceedings.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { DateField } from '../../components/DateField.tsx'
import { useKept } from '../../components/useKept.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { entryDrafts, refreshFollowUp } from './followUpDrafts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  entry: { borderLeft: `3px solid ${tokens.colorBrandStroke2}`, paddingLeft: tokens.spacingHorizontalM },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  grow: { flex: 1 },
  form: { display: 'grid', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalM },
  button: { marginTop: '26px' },
})

const Entry = ({ entry }: { readonly entry: ActionEntryView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(entryDrafts, entry)
  const remove = () =>
    act(async () => {
      await flushAll()
      await client.actionEntries.remove({ id: entry.id, version: entryDrafts.of(entry).snapshot().values.version })
      await refreshFollowUp()
      notify.removed(inLang(values.text, lang) || t('followUp.word'), async () => {
        await client.actionEntries.restore({ id: entry.id })
        await refreshFollowUp()
      })
    })
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.grow}>
          {[formatDate(values.date, lang), values.status === null ? '' : t(`terms.actionStatus.${values.status}`), entry.who]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <Button appearance="subtle" size="small" icon={<DeleteRegular />} aria-label={t('followUp.removeWord')} onClick={remove} />
      </div>
      <BilingualField
        label={t('followUp.word')}
        hideLabel
        multiline="growing"
        value={values.text}
        onChange={(text) => set({ text })}
        problem={problem('text')}
      />
    </li>
  )
}

const nothing = {}

/** Without the halves that are empty. */
const typedHalves = ({ hi, en }: Bilingual) => ({ ...(hi ? { hi } : {}), ...(en ? { en } : {}) })

/** What has been done on an action: words with their dates, and a form for the next one. */
export const ActionLog = ({ action }: { readonly action: ActionDetail }) => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const [date, setDate] = useState<CalendarDate>(() => wallClock(new Date()).date)
  const [text, setText] = useKept(`word.${action.id}`, OptionalBilingualText, nothing)
  const [status, setStatus] = useState<ActionStatus>(action.status)
  const add = () =>
    act(async () => {
      await client.actionEntries.create({
        actionId: action.id,
        date,
        text: typedHalves(text),
        status: status === action.status ? null : status,
      })
      setText(nothing)
      await refreshFollowUp()
    })
  return (
    <>
      <ol className={styles.list} aria-label={t('followUp.log')}>
        {action.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <div className={styles.form}>
        <BilingualField label={t('followUp.newWord')} multiline value={text} onChange={(typed) => setText(typedHalves(typed))} />
        <div className={styles.row}>
          <DateField label={t('followUp.date')} value={date} onChange={setDate} required />
          <ChoiceSelect
            label={t('followUp.status')}
            value={status}
            options={ActionStatus.options}
            say={(each) => t(`terms.actionStatus.${each}`)}
            onChange={setStatus}
          />
          <Button
            className={styles.button}
            appearance="primary"
            icon={<AddRegular />}
            disabled={isEmpty(text) && status === action.status}
            onClick={add}
          >
            {t('followUp.addWord')}
          </Button>
        </div>
      </div>
    </>
  )
}
