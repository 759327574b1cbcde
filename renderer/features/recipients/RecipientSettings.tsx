import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, CopyRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { blindCopies } from '../../../shared/domain/recipients.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NameDialog } from '../../components/NameDialog.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { RecipientCard } from './RecipientCard.tsx'
import { refreshRecipients } from './recipientDrafts.ts'

const useStyles = makeStyles({
  bar: { display: 'flex', justifyContent: 'end', gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalM },
})

/** The distribution list of press notes. */
export const RecipientSettings = () => {
  const styles = useStyles()
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const query = useQuery(api.recipients.list.queryOptions())
  const [creating, setCreating] = useState(false)
  const copy = async () => {
    await flushAll()
    await navigator.clipboard.writeText(blindCopies(await client.recipients.list()))
    notify.done(t('recipients.copied'))
  }
  const button = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('recipients.new')}
    </Button>
  )
  return (
    <Loaded query={query}>
      {(recipients) => (
        <>
          {recipients.length === 0 ? (
            <EmptyState title={t('recipients.emptyTitle')} body={t('recipients.emptyBody')}>
              {button}
            </EmptyState>
          ) : (
            <>
              <div className={styles.bar}>
                <Button icon={<CopyRegular />} disabled={blindCopies(recipients) === ''} onClick={() => act(copy)}>
                  {t('recipients.copy')}
                </Button>
                {button}
              </div>
              {recipients.map((recipient) => (
                <RecipientCard key={recipient.id} view={recipient} />
              ))}
            </>
          )}
          {creating && (
            <NameDialog
              title={t('recipients.new')}
              label={t('recipients.name')}
              name=""
              onClose={() => setCreating(false)}
              onCreate={async (name) => {
                await client.recipients.create({ name })
                await refreshRecipients()
              }}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
