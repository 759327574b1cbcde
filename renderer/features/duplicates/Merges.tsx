import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MergeView } from '../../../shared/contract/duplicates.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { api, client } from '../../api.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { formatInstant } from '../../components/formatInstant.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

const MergeRow = ({ merge }: { readonly merge: MergeView }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const names = { kept: inLang(merge.keptName, lang), removed: inLang(merge.removedName, lang) }
  const undo = () =>
    act(async () => {
      await client.duplicates.undo({ id: merge.id })
      await queryClient.invalidateQueries()
      notify.done(t('directory.undone', names))
    })
  return (
    <li className={styles.row}>
      <div>
        <Link to="/people" search={{ id: merge.keptId }} className={styles.name}>
          {t('directory.mergeOf', names)}
        </Link>
        <div className={styles.quiet}>{t('directory.mergeBy', { who: merge.who, at: formatInstant(merge.at, lang) })}</div>
        {merge.undoneAt !== null && (
          <div className={styles.quiet}>
            {t('directory.undoneBy', { who: merge.undoneBy ?? '', at: formatInstant(merge.undoneAt, lang) })}
          </div>
        )}
      </div>
      {merge.undoneAt === null && (
        <Button icon={<ArrowUndoRegular />} aria-label={t('directory.undoMergeOf', names)} onClick={undo}>
          {t('directory.undoMerge')}
        </Button>
      )}
    </li>
  )
}

/** Entries that were made one, with the way back. */
export const Merges = () => {
  const styles = useStyles()
  const { t } = useWords()
  const query = useQuery(api.duplicates.merges.queryOptions())
  return (
    <Page>
      <PageHeader title={t('directory.view.merges')} under={t('directory.mergesUnder')} />
      <Loaded query={query}>
        {(merges) =>
          merges.length === 0 ? (
            <EmptyState title={t('directory.mergesEmptyTitle')} body={t('directory.mergesEmptyBody')} />
          ) : (
            <ul className={styles.list} aria-label={t('directory.mergesList')}>
              {merges.map((merge) => (
                <MergeRow key={merge.id} merge={merge} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}
