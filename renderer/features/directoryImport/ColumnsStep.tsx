import { Button, Checkbox, MessageBar, MessageBarBody, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type ColumnUse, ImportField, type ImportTable, type Layout } from '../../../shared/contract/directoryImport.ts'
import { isConvertible } from '../../../shared/language/legacy/detect.ts'
import { fromKrutiDev } from '../../../shared/language/legacy/krutiDev.ts'
import { ChoiceSelect } from '../../components/ChoiceSelect.tsx'
import { NumberField } from '../../components/NumberField.tsx'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  notes: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  layout: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
    '& > *': { minWidth: '160px' },
  },
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'middle',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  },
  samples: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choice: { width: '240px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
})

const leaveOut = 'leaveOut'
const choices = [leaveOut, ...ImportField.options] as const

/** What stands where in the list, and what each of its columns holds. */
export const ColumnsStep = (props: {
  readonly table: ImportTable
  readonly onArrange: (layout: Layout) => void
  readonly onBack: () => void
  readonly onCompare: (uses: ColumnUse[]) => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { table } = props
  const { layout } = table
  const [uses, setUses] = useState<readonly ColumnUse[]>(() => table.columns.map(({ use }) => use))
  const setUse = (column: number, use: Partial<ColumnUse>) => setUses(uses.map((one, at) => (at === column ? { ...one, ...use } : one)))
  const arrange = (change: Partial<Layout>) => props.onArrange({ ...layout, ...change })
  const hasName = uses.some(({ field }) => field === 'name')
  const sheetName = (index: string) => {
    const sheet = table.sheets[Number(index)]
    return sheet?.hidden ? t('directoryImport.sheetHidden', { name: sheet.name }) : (sheet?.name ?? '')
  }
  return (
    <Section
      title={t('directoryImport.columns')}
      actions={
        <div className={styles.actions}>
          <Button onClick={props.onBack}>{t('directoryImport.back')}</Button>
          <Button appearance="primary" disabled={!hasName || table.rows === 0} onClick={() => props.onCompare([...uses])}>
            {t('directoryImport.compare')}
          </Button>
        </div>
      }
    >
      <div className={styles.notes}>
        {!hasName && (
          <MessageBar intent="warning">
            <MessageBarBody>{t('directoryImport.nameNeeded')}</MessageBarBody>
          </MessageBar>
        )}
        {table.remembered && (
          <MessageBar intent="success">
            <MessageBarBody>{t('directoryImport.remembered')}</MessageBarBody>
          </MessageBar>
        )}
        {table.notes.map((note) => (
          <MessageBar key={note} intent={note === 'merged' ? 'info' : 'warning'} layout="multiline">
            <MessageBarBody>{t(`directoryImport.note.${note}`)}</MessageBarBody>
          </MessageBar>
        ))}
      </div>
      <div className={styles.layout}>
        {table.sheets.length > 1 && (
          <ChoiceSelect
            label={t('directoryImport.sheet')}
            value={String(layout.sheet)}
            options={table.sheets.map((_sheet, index) => String(index))}
            say={sheetName}
            onChange={(sheet) => arrange({ sheet: Number(sheet) })}
          />
        )}
        <NumberField
          label={t('directoryImport.headingRow')}
          hint={t('directoryImport.headingRowHint')}
          value={layout.headingRow}
          min={0}
          max={1_000}
          onChange={(headingRow) => arrange({ headingRow: headingRow ?? 0 })}
        />
        <ChoiceSelect
          label={t('directoryImport.headingRows')}
          value={layout.headingRows === 2 ? '2' : '1'}
          options={['1', '2']}
          say={(rows) => t(rows === '2' ? 'directoryImport.twoRows' : 'directoryImport.oneRow')}
          onChange={(rows) => arrange({ headingRows: rows === '2' ? 2 : 1 })}
        />
        {table.hiddenRows > 0 && (
          <Checkbox
            label={t('directoryImport.withHidden', { number: table.hiddenRows })}
            checked={layout.withHidden}
            onChange={(_event, data) => arrange({ withHidden: data.checked === true })}
          />
        )}
        <span role="status">{t('directoryImport.rows', { number: table.rows })}</span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('directoryImport.columns')}>
          <thead>
            <tr>
              <th scope="col">{t('directoryImport.column')}</th>
              <th scope="col">{t('directoryImport.heading')}</th>
              <th scope="col">{t('directoryImport.samples')}</th>
              <th scope="col">{t('directoryImport.holds')}</th>
              <th scope="col">{t('directoryImport.krutiDev')}</th>
            </tr>
          </thead>
          <tbody>
            {table.columns.map(({ letter, heading, samples }, column) => {
              const use = uses[column] ?? { field: null, krutiDev: false }
              const read = (sample: string) => (use.krutiDev && isConvertible(sample) ? fromKrutiDev(sample) : sample)
              return (
                <tr key={letter}>
                  <td>{letter}</td>
                  <th scope="row">{heading}</th>
                  <td className={styles.samples}>{samples.map(read).join(' · ')}</td>
                  <td>
                    <ChoiceSelect
                      className={styles.choice}
                      label={t('directoryImport.holdsOf', { letter })}
                      hideLabel
                      value={use.field ?? leaveOut}
                      options={choices}
                      say={(choice) => (choice === leaveOut ? t('directoryImport.leaveOut') : t(`directoryImport.field.${choice}`))}
                      onChange={(choice) => setUse(column, { field: choice === leaveOut ? null : choice })}
                    />
                  </td>
                  <td>
                    <Switch
                      aria-label={t('directoryImport.krutiDevOf', { letter })}
                      checked={use.krutiDev}
                      onChange={(_event, data) => setUse(column, { krutiDev: data.checked })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
