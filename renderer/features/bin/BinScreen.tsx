import { Button, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import type { BinEntry } from '../../../shared/contract/bin.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { api } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'
import { restoreEntity } from './restoreEntity.ts'

const Entries = ({ entries }: { readonly entries: readonly BinEntry[] }) => {
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const restore = async (entry: BinEntry, name: string) => {
    await restoreEntity(entry.entity, entry.id)
    await queryClient.invalidateQueries()
    notify.done(t('common.restored', { name }))
  }
  if (entries.length === 0) return <EmptyState title={t('bin.emptyTitle')} body={t('bin.emptyBody')} />
  return (
    <Table aria-label={t('bin.title')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell style={{ width: '180px' }}>{t('bin.what')}</TableHeaderCell>
          <TableHeaderCell>{t('bin.name')}</TableHeaderCell>
          <TableHeaderCell style={{ width: '240px' }}>{t('bin.removedAt')}</TableHeaderCell>
          <TableHeaderCell style={{ width: '160px' }} />
        </TableRow>
      </TableHeader>
      <TableBody>
        {entries.map((entry) => {
          const name = inLang(entry.name, lang) || t('common.untitled')
          return (
            <TableRow key={entry.id}>
              <TableCell>{t(`terms.entity.${entry.entity}`)}</TableCell>
              <TableCell>{name}</TableCell>
              <TableCell>{formatInstant(entry.removedAt, lang)}</TableCell>
              <TableCell>
                <Button
                  icon={<ArrowUndoRegular />}
                  aria-label={t('bin.restoreNamed', { name })}
                  onClick={() => act(() => restore(entry, name))}
                >
                  {t('bin.restore')}
                </Button>
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

/** What was removed, newest first, with a way back for each. */
export const BinScreen = () => {
  const { t } = useWords()
  const query = useQuery({ ...api.bin.list.queryOptions(), staleTime: 0 })
  return (
    <Page>
      <PageHeader title={t('bin.title')} under={t('bin.emptyBody')} />
      <Loaded query={query}>{(entries) => <Entries entries={entries} />}</Loaded>
    </Page>
  )
}
