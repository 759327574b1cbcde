import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { DirectoryFormat, type PeopleFilter } from '../../../shared/contract/people.ts'
import { client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useExported } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords } from '../../i18n.ts'

const types: Readonly<Record<DirectoryFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  vcard4: 'text/vcard',
  vcard3: 'text/vcard',
}

/** Gives the people of the list out as a file. */
export const ExportMenu = ({ filter }: { readonly filter: PeopleFilter }) => {
  const { t, lang } = useWords()
  const act = useAct()
  const exported = useExported()
  const save = (format: DirectoryFormat) =>
    act(async () => {
      await flushAll()
      await exported(await client.people.export({ ...filter, format, lang }), types[format])
    })
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={t('directory.export')}>
          <Button icon={<ArrowDownloadRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {DirectoryFormat.options.map((format) => (
            <MenuItem key={format} onClick={() => save(format)}>
              {t(`directory.exportAs.${format}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
