import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { VenueView } from '../../../shared/contract/venues.ts'
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
import { venueDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'center' },
})

const reload = () => queryClient.invalidateQueries({ queryKey: api.venues.key() })

const VenueRow = ({ view }: { readonly view: VenueView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const { values, set, problem } = useAutosave(venueDrafts, view)
  const name = inLang(values.name, lang)
  const remove = async () => {
    await flushAll()
    const { id, version } = venueDrafts.of(view).snapshot().values
    await client.venues.remove({ id, version })
    await reload()
    notify.removed(name, async () => {
      await client.venues.restore({ id })
      await reload()
    })
  }
  return (
    <li className={styles.row} aria-label={name}>
      <BilingualField
        label={t('settings.venueName')}
        hideLabel
        value={values.name}
        onChange={(changed) => set({ name: changed })}
        problem={problem('name')}
      />
      <Tooltip relationship="label" content={t('settings.deleteVenue', { name })}>
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => act(remove)} />
      </Tooltip>
    </li>
  )
}

/** The places where meetings are held. */
export const VenueSettings = () => {
  const styles = useStyles()
  const { t } = useWords()
  const query = useQuery(api.venues.list.queryOptions())
  const [creating, setCreating] = useState(false)
  const button = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('settings.newVenue')}
    </Button>
  )
  return (
    <Loaded query={query}>
      {(venues) => (
        <>
          {venues.length === 0 ? (
            <EmptyState title={t('settings.noVenuesTitle')} body={t('settings.noVenuesBody')}>
              {button}
            </EmptyState>
          ) : (
            <Section title={t('settings.venues')} actions={button}>
              <ul className={styles.list}>
                {venues.map((venue) => (
                  <VenueRow key={venue.id} view={venue} />
                ))}
              </ul>
            </Section>
          )}
          {creating && (
            <NameDialog
              title={t('settings.newVenue')}
              label={t('settings.venueName')}
              name=""
              onClose={() => setCreating(false)}
              onCreate={async (name) => {
                await client.venues.create({ name })
                await reload()
              }}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
