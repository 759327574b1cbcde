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
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Problem } from '../../../shared/contract/base.ts'
import { problemText } from '../../../shared/i18n/i18n.ts'
import { client } from '../../api.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { failureOf } from '../../failure.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '860px' },
  content: { maxHeight: '60vh', overflowY: 'auto' },
  path: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere', verticalAlign: 'top' },
  problem: { verticalAlign: 'top' },
})

type Refused = { readonly file: string; readonly problems: readonly Problem[] }

const ProblemsDialog = ({ file, problems, onClose }: Refused & { readonly onClose: () => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('day.importTitle')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>{t('day.importProblems', { count: problems.length, file })}</p>
            <Table size="small" aria-label={t('day.importTitle')}>
              <TableHeader>
                <TableRow>
                  <TableHeaderCell>{t('day.importPath')}</TableHeaderCell>
                  <TableHeaderCell>{t('day.importProblem')}</TableHeaderCell>
                </TableRow>
              </TableHeader>
              <TableBody>
                {problems.map((problem) => (
                  <TableRow key={`${problem.path} ${problem.code}`}>
                    <TableCell className={styles.path}>{problem.path}</TableCell>
                    <TableCell className={styles.problem}>{problemText(problem, lang)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Imports a day from a file that the user chooses: all of it, or nothing and every problem at once. */
export const useDayImport = () => {
  const { t } = useWords()
  const act = useAct()
  const notify = useNotify()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<Refused | null>(null)

  const read = async (file: File) => {
    try {
      const { date, meetings } = await client.days.import({ json: await file.text() })
      await queryClient.invalidateQueries()
      notify.done(t('day.imported', { count: meetings.length }))
      await navigate({ to: '/day/$date', params: { date } })
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'invalid') throw error
      setRefused({ file: file.name, problems: failure.problems })
    }
  }
  const choose = () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) act(() => read(file))
    })
    input.click()
  }
  return { choose, dialog: refused && <ProblemsDialog {...refused} onClose={() => setRefused(null)} /> }
}
