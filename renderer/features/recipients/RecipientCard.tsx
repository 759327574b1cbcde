import { Badge, Button, makeStyles, Switch, Tooltip, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { RecipientView } from '../../../shared/contract/recipients.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { Medium, NoteFont, NoteLanguage, RecipientKind } from '../../../shared/domain/recipients.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { recipientDrafts, refreshRecipients } from './recipientDrafts.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
})

/** One newspaper, agency or channel of the distribution list, saved while it is changed. */
export const RecipientCard = ({ view }: { readonly view: RecipientView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(recipientDrafts, view)
  const name = inLang(values.name, lang)
  const remove = async () => {
    await flushAll()
    const { id, version } = recipientDrafts.of(view).snapshot().values
    await client.recipients.remove({ id, version })
    await refreshRecipients()
    notify.removed(name, async () => {
      await client.recipients.restore({ id })
      await refreshRecipients()
    })
  }
  return (
    <Section
      title={name}
      actions={
        <div className={styles.actions}>
          {!values.active && <Badge appearance="tint">{t('recipients.resting')}</Badge>}
          <Switch
            checked={values.active}
            label={t('recipients.active')}
            input={{ 'aria-label': t('recipients.activeOf', { name }) }}
            onChange={(_event, data) => set({ active: data.checked })}
          />
          <Tooltip relationship="label" content={t('recipients.remove', { name })}>
            <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
          </Tooltip>
        </div>
      }
    >
      <div className={styles.fields}>
        <BilingualField
          label={t('recipients.name')}
          required
          value={values.name}
          onChange={(changed) => set({ name: changed })}
          problem={problem('name')}
        />
        <BilingualField
          label={t('recipients.reporter')}
          value={values.reporter}
          onChange={(reporter) => set({ reporter })}
          problem={problem('reporter')}
        />
        <div className={styles.row}>
          <ChoiceSelect
            label={t('recipients.kind')}
            value={values.kind}
            options={RecipientKind.options}
            say={(kind) => t(`recipients.kinds.${kind}`)}
            onChange={(kind) => set({ kind })}
          />
          <ChoiceSelect
            label={t('recipients.medium')}
            value={values.medium}
            options={Medium.options}
            say={(medium) => t(`recipients.media.${medium}`)}
            onChange={(medium) => set({ medium })}
          />
          <TextField
            label={t(`recipients.address.${values.medium}`)}
            value={values.address}
            onChange={(address) => set({ address })}
            problem={problem('address')}
          />
        </div>
        <div className={styles.row}>
          <ChoiceSelect
            label={t('recipients.language')}
            value={values.language}
            options={NoteLanguage.options}
            say={(language) => t(`recipients.languages.${language}`)}
            onChange={(language) => set({ language })}
          />
          <ChoiceSelect
            label={t('recipients.font')}
            value={values.font}
            options={NoteFont.options}
            say={(font) => t(`recipients.fonts.${font}`)}
            onChange={(font) => set({ font })}
          />
        </div>
      </div>
    </Section>
  )
}
