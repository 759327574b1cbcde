import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TemplateView } from '../../../shared/contract/templates.ts'
import { wallClock } from '../../../shared/domain/calendar.ts'
import { MeetingKind } from '../../../shared/domain/meetings.ts'
import { meetingKindLabel } from '../../../shared/language/meetingKinds.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { BilingualList } from '../../components/BilingualList.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { Invitees } from './Invitees.tsx'
import { TemplateItems } from './TemplateItems.tsx'
import { reloadTemplates, templateDrafts } from './templateDrafts.ts'

const useStyles = makeStyles({
  kind: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalL },
  choice: { width: '320px' },
  intro: { color: tokens.colorNeutralForeground2, margin: `0 0 ${tokens.spacingVerticalM}` },
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
  minutes: { maxWidth: '200px' },
})

const OneTemplate = ({ view }: { readonly view: TemplateView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(templateDrafts, view)
  return (
    <>
      <p className={styles.intro}>{t('templates.intro')}</p>
      <Section title={t('templates.items')}>
        <p className={styles.intro}>{t('templates.itemsHint')}</p>
        <TemplateItems value={values.items} onChange={(items) => set({ items })} problem={problem('items')} />
      </Section>
      <Section title={t('templates.invitees')}>
        <Invitees
          value={values.invitees}
          onChange={(invitees) => set({ invitees })}
          asOf={wallClock(new Date()).date}
          problem={problem('invitees')}
        />
      </Section>
      <Section title={t('templates.general')}>
        <div className={styles.fields}>
          <NumberField
            className={styles.minutes}
            label={t('templates.minutes')}
            value={values.minutes}
            min={1}
            max={1440}
            onChange={(minutes) => set({ minutes })}
            problem={problem('minutes')}
          />
          <BilingualField
            label={t('templates.noticeText')}
            hint={t('meeting.noticeTextHint')}
            multiline
            value={values.noticeText}
            onChange={(noticeText) => set({ noticeText })}
            problem={problem('noticeText')}
          />
          <BilingualList
            label={t('templates.copiesTo')}
            add={t('meeting.addCopy')}
            rowLabel={(number) => t('meeting.copyTo', { number })}
            removeLabel={(number) => t('meeting.removeCopy', { number })}
            value={values.copiesTo}
            onChange={(copiesTo) => set({ copiesTo })}
            problem={problem('copiesTo')}
          />
        </div>
      </Section>
    </>
  )
}

/** What new meetings of each kind start with: their items, length, standing invitees and wording of the notice. */
export const TemplateSettings = () => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const query = useQuery(api.templates.list.queryOptions())
  const [kind, setKind] = useState<MeetingKind>('regular')
  const label = meetingKindLabel(kind, lang)
  const make = async () => {
    await client.templates.create({ kind, minutes: null, items: [], invitees: [], copiesTo: [], noticeText: {} })
    await reloadTemplates()
  }
  const remove = async (view: TemplateView) => {
    await flushAll()
    const { id, version } = templateDrafts.of(view).snapshot().values
    await client.templates.remove({ id, version })
    await reloadTemplates()
    notify.removed(label, async () => {
      await client.templates.restore({ id })
      await reloadTemplates()
    })
  }
  return (
    <Loaded query={query}>
      {(templates) => {
        const template = templates.find((each) => each.kind === kind)
        return (
          <>
            <div className={styles.kind}>
              <ChoiceSelect
                className={styles.choice}
                label={t('templates.choose')}
                value={kind}
                options={MeetingKind.options}
                say={(each) =>
                  [meetingKindLabel(each, lang), templates.some((made) => made.kind === each) ? t('templates.has') : '']
                    .filter((part) => part !== '')
                    .join(' · ')
                }
                onChange={setKind}
              />
              {template !== undefined && (
                <Button icon={<DeleteRegular />} onClick={() => act(() => remove(template))}>
                  {t('templates.remove')}
                </Button>
              )}
            </div>
            {template === undefined ? (
              <EmptyState title={t('templates.none')} body={t('templates.noneBody')}>
                <Button appearance="primary" icon={<AddRegular />} onClick={() => act(make)}>
                  {t('templates.make')}
                </Button>
              </EmptyState>
            ) : (
              <OneTemplate key={template.id} view={template} />
            )}
          </>
        )
      }}
    </Loaded>
  )
}
