import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PhraseView } from '../../../shared/contract/phrases.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NameDialog } from '../../components/NameDialog.tsx'
import { Section } from '../../components/Section.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { phraseDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

const reload = () => queryClient.invalidateQueries({ queryKey: api.phrases.key() })

const PhraseRow = ({ view }: { readonly view: PhraseView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(phraseDrafts, view)
  const name = inLang(values.text, lang)
  const remove = async () => {
    await flushAll()
    const { id, version } = phraseDrafts.of(view).snapshot().values
    await client.phrases.remove({ id, version })
    await reload()
    notify.removed(name, async () => {
      await client.phrases.restore({ id })
      await reload()
    })
  }
  return (
    <li className={styles.row} aria-label={name}>
      <BilingualField
        label={t('phrases.text')}
        hideLabel
        value={values.text}
        onChange={(changed) => set({ text: changed })}
        problem={problem('text')}
      />
      <Tooltip relationship="label" content={t('phrases.remove', { name })}>
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
      </Tooltip>
    </li>
  )
}

/** Stock phrases of the office, taken up at the desk with a command. */
export const PhraseSettings = () => {
  const styles = useStyles()
  const { t } = useWords()
  const query = useQuery(api.phrases.list.queryOptions())
  const [creating, setCreating] = useState(false)
  const button = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('phrases.new')}
    </Button>
  )
  return (
    <Loaded query={query}>
      {(phrases) => (
        <>
          {phrases.length === 0 ? (
            <EmptyState title={t('phrases.emptyTitle')} body={t('phrases.emptyBody')}>
              {button}
            </EmptyState>
          ) : (
            <Section title={t('phrases.title')} actions={button}>
              <ul className={styles.list}>
                {phrases.map((phrase) => (
                  <PhraseRow key={phrase.id} view={phrase} />
                ))}
              </ul>
            </Section>
          )}
          {creating && (
            <NameDialog
              title={t('phrases.new')}
              label={t('phrases.text')}
              name=""
              onClose={() => setCreating(false)}
              onCreate={async (name) => {
                await client.phrases.create({ text: name })
                await reload()
              }}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
