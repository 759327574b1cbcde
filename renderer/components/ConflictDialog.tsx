import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import type { AnyDraft, Conflict } from '../autosave/Draft.ts'
import { overallStore } from '../autosave/drafts.ts'
import { useWords } from '../i18n.ts'
import { useAct } from './useNotify.tsx'
import { fieldLabel, useValueText } from './useValueText.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  text: { whiteSpace: 'pre-wrap', verticalAlign: 'top', padding: tokens.spacingVerticalS },
  table: { marginTop: tokens.spacingVerticalM },
})

const OneConflict = ({ draft, conflict }: { readonly draft: AnyDraft; readonly conflict: Conflict }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const say = useValueText()
  const act = useAct()
  return (
    <Dialog open modalType="alert">
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('save.conflictTitle')}</DialogTitle>
          <DialogContent>
            {t(`terms.entity.${draft.entity}`)}: {t('save.conflictBody')}
            <Table size="small" className={styles.table} aria-label={t('save.conflictTitle')}>
              <TableHeader>
                <TableRow>
                  <TableHeaderCell>{t('save.conflictField')}</TableHeaderCell>
                  <TableHeaderCell>{t('save.mine')}</TableHeaderCell>
                  <TableHeaderCell>{t('save.theirs')}</TableHeaderCell>
                </TableRow>
              </TableHeader>
              <TableBody>
                {Object.entries(conflict.mine).map(([field, mine]) => (
                  <TableRow key={field}>
                    <TableCell className={styles.text}>{fieldLabel(field, lang)}</TableCell>
                    <TableCell className={styles.text}>{say(mine, { entity: draft.entity, field })}</TableCell>
                    <TableCell className={styles.text}>{say(conflict.theirs[field], { entity: draft.entity, field })}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => act(() => draft.resolve('theirs'))}>{t('save.keepTheirs')}</Button>
            <Button appearance="primary" onClick={() => act(() => draft.resolve('mine'))}>
              {t('save.keepMine')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Asks, one after another, about what was changed here and elsewhere at once: both versions side by side, nothing lost. */
export const ConflictDialog = () => {
  const { conflicts } = useSyncExternalStore(overallStore.subscribe, overallStore.snapshot)
  const [draft] = conflicts
  const conflict = draft?.snapshot().conflict
  return draft && conflict ? <OneConflict draft={draft} conflict={conflict} /> : null
}
