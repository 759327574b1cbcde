import { Button, makeStyles, mergeClasses, Spinner, Tooltip, tokens } from '@fluentui/react-components'
import { AttachRegular, DeleteRegular, DocumentRegular } from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import type { AttachmentOwner, AttachmentView } from '../../../shared/contract/attachments.ts'
import { api, client } from '../../api.ts'
import { formatInstant } from '../../components/formatInstant.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { useExported } from '../../components/useExport.ts'
import { useNoStrayDrop } from '../../components/useNoStrayDrop.ts'
import { useAct, useNotify } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'
import { reloadFiles, useAddFiles } from './useAddFiles.ts'

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium, outlineOffset: '4px' },
  over: { outline: `2px dashed ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 0', minWidth: 0, justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  nameText: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  none: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalXS },
})

const kilobyte = 1024

const FileRow = ({ file, locked }: { readonly file: AttachmentView; readonly locked: boolean }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const act = useAct()
  const notify = useNotify()
  const exported = useExported()
  const { id, version, fileName: name, size, added } = file
  const save = async () => exported(await client.attachments.export({ id }), file.mime)
  const remove = async () => {
    await client.attachments.remove({ id, version })
    await reloadFiles()
    notify.removed(name, async () => {
      await client.attachments.restore({ id })
      await reloadFiles()
    })
  }
  const sizeText =
    size < kilobyte * kilobyte
      ? t('attachments.kilobytes', { count: Math.max(1, Math.round(size / kilobyte)) })
      : t('attachments.megabytes', { size: (size / kilobyte / kilobyte).toFixed(1) })
  return (
    <li className={styles.row}>
      <Button
        appearance="transparent"
        className={styles.name}
        icon={<DocumentRegular />}
        aria-label={t('attachments.save', { name })}
        title={t('attachments.save', { name })}
        onClick={() => act(save)}
      >
        <span className={styles.nameText}>{name}</span>
      </Button>
      <span className={styles.note}>
        {[sizeText, added && t('attachments.added', { who: added.who, at: formatInstant(added.at, lang) })].filter(Boolean).join(' · ')}
      </span>
      {!locked && (
        <Tooltip relationship="label" content={t('attachments.remove', { name })}>
          <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={() => act(remove)} />
        </Tooltip>
      )}
    </li>
  )
}

/** The files of an item of the agenda or of an action: add by choosing or dropping, save, remove. Locked, they can only be saved. */
export const Attachments = (props: {
  readonly owner: AttachmentOwner
  readonly locked: boolean
  /** What they are, for screen readers: the heading stands around it. */
  readonly label: string
}) => {
  const { owner, locked, label } = props
  const styles = useStyles()
  const { t } = useWords()
  const query = useQuery(api.attachments.list.queryOptions({ input: { owner } }))
  const { add, adding } = useAddFiles(owner)
  const [over, setOver] = useState(false)
  useNoStrayDrop()
  const choose = () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.addEventListener('change', () => void add([...(input.files ?? [])]))
    input.click()
  }
  const onDragOver = (event: DragEvent) => {
    if (locked || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!locked) void add([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would take part in a form that there is none of
    <div
      role="group"
      className={mergeClasses(styles.root, over && styles.over)}
      aria-label={label}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {!locked && (
        <Button size="small" icon={<AttachRegular />} disabledFocusable={adding !== null} onClick={choose}>
          {t('attachments.add')}
        </Button>
      )}
      {over && <div className={styles.none}>{t('attachments.dropHere')}</div>}
      {adding !== null && <Spinner size="tiny" labelPosition="after" label={t('attachments.adding', { name: adding })} />}
      <Loaded query={query}>
        {(files) =>
          files.length === 0 ? (
            <div className={styles.none}>{t(locked ? 'attachments.noneLocked' : 'attachments.none')}</div>
          ) : (
            <ul className={styles.list} aria-label={t('attachments.list')}>
              {files.map((file) => (
                <FileRow key={file.id} file={file} locked={locked} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )
}
