import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { NameDialog } from '../../components/NameDialog.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { ProgrammeCard } from './ProgrammeCard.tsx'

const useStyles = makeStyles({ bar: { display: 'flex', justifyContent: 'end', marginBottom: tokens.spacingVerticalM } })

/** The programmes of the organisation. */
export const ProgrammeSettings = () => {
  const styles = useStyles()
  const { t } = useWords()
  const query = useQuery(api.programmes.list.queryOptions())
  const [creating, setCreating] = useState(false)
  const button = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setCreating(true)}>
      {t('settings.newProgramme')}
    </Button>
  )
  return (
    <Loaded query={query}>
      {(programmes) => (
        <>
          {programmes.length === 0 ? (
            <EmptyState title={t('settings.noProgrammesTitle')} body={t('settings.noProgrammesBody')}>
              {button}
            </EmptyState>
          ) : (
            <>
              <div className={styles.bar}>{button}</div>
              {programmes.map((programme) => (
                <ProgrammeCard key={programme.id} view={programme} />
              ))}
            </>
          )}
          {creating && (
            <NameDialog
              title={t('settings.newProgramme')}
              label={t('settings.programmeName')}
              name=""
              onClose={() => setCreating(false)}
              onCreate={async (name) => {
                await client.programmes.create({ name, dates: [] })
                await queryClient.invalidateQueries({ queryKey: api.programmes.key() })
              }}
            />
          )}
        </>
      )}
    </Loaded>
  )
}
