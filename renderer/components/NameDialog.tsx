import { useState } from 'react'
import { type Bilingual, isEmpty } from '../../shared/domain/bilingual.ts'
import { useWords } from '../i18n.ts'
import { BilingualField } from './BilingualField.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { halfTyped } from './halfTyped.ts'

/** Makes something that needs only a name, without leaving the screen. */
export const NameDialog = (props: {
  readonly title: string
  readonly label: string
  /** What has been typed already, in either script. */
  readonly name: string
  readonly onCreate: (name: Bilingual) => Promise<void>
  readonly onClose: () => void
}) => {
  const { t } = useWords()
  const [name, setName] = useState<Bilingual>(() => halfTyped(props.name))
  return (
    <ConfirmDialog
      open
      title={props.title}
      confirm={t('common.add')}
      disabled={isEmpty(name)}
      onConfirm={() => props.onCreate(name)}
      onClose={props.onClose}
    >
      <BilingualField label={props.label} value={name} onChange={setName} layout="column" required autoFocus />
    </ConfirmDialog>
  )
}
