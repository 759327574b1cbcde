import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PastImport } from '../../../shared/contract/directoryImport.ts'
import { api, client } from '../../api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Section } from '../../components/Section.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL },
  text: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  under: { display: 'block', color: tokens.colorNeutralForeground3 },
})

/** The imports there were, each with the way back as a whole. */
export const PastImports = () => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const notify = useNotify()
  const [undoing, setUndoing] = useState<PastImport | null>(null)
  const query = useQuery({ ...api.directoryImport.list.queryOptions(), staleTime: 0 })
  const nameOf = ({ source }: PastImport) => (source === '' ? t('directoryImport.pasted') : source)
  const undo = async ({ id }: PastImport) => {
    await client.directoryImport.undo({ id })
    await queryClient.invalidateQueries()
    notify.done(t('directoryImport.undone'))
  }
  return (
    <Loaded query={query}>
      {(imports) =>
        imports.length > 0 && (
          <Section title={t('directoryImport.past')}>
            <ul className={styles.list}>
              {imports.map((one) => {
                const { id, at, who, undoneAt, source: _source, ...counts } = one
                return (
                  <li key={id} className={styles.row}>
                    <div className={styles.text}>
                      <Text weight="semibold">{nameOf(one)}</Text>
                      <Text className={styles.under}>{t('directoryImport.pastBy', { at: formatInstant(at, lang), who })}</Text>
                      <Text className={styles.under}>
                        {undoneAt === null
                          ? t('directoryImport.counts', counts)
                          : t('directoryImport.undoneAt', { at: formatInstant(undoneAt, lang) })}
                      </Text>
                    </div>
                    {undoneAt === null && (
                      <Button
                        icon={<ArrowUndoRegular />}
                        aria-label={t('directoryImport.undoOf', { name: nameOf(one) })}
                        onClick={() => setUndoing(one)}
                      >
                        {t('directoryImport.undo')}
                      </Button>
                    )}
                  </li>
                )
              })}
            </ul>
            {undoing !== null && (
              <ConfirmDialog
                open
                title={t('directoryImport.undoTitle')}
                confirm={t('directoryImport.undo')}
                onConfirm={() => undo(undoing)}
                onClose={() => setUndoing(null)}
              >
                {t('directoryImport.undoBody')}
              </ConfirmDialog>
            )}
          </Section>
        )
      }
    </Loaded>
  )
}
