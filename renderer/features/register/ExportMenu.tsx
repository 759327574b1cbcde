import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { DocumentTextRegular, TableRegular } from '@fluentui/react-icons'
import type { DocumentOf } from '../../../shared/contract/documents.ts'
import type { RegisterQuery } from '../../../shared/contract/register.ts'
import { inLang, type Lang, languages } from '../../../shared/domain/bilingual.ts'
import { messages } from '../../../shared/i18n/i18n.ts'
import { dateRange } from '../../../shared/language/dates.ts'
import { useExport } from '../../components/useExport.ts'
import { useAct } from '../../components/useNotify.tsx'
import { useWords, type Words, wordsIn } from '../../i18n.ts'
import { lightPalette } from './pictures/picture.ts'
import { pngOf } from './pictures/png.ts'
import { heatMap, mostHeatRows, overTime } from './registerPictures.ts'
import type { CountedRegister } from './registerRows.ts'

const kinds = ['register', 'statement', 'workbook'] as const
type Kind = (typeof kinds)[number]

/** The pictures of a statement, in the language of the paper and not of the screen. */
const picturesIn = async (counted: CountedRegister, query: RegisterQuery, t: Words, lang: Lang) => {
  const [body, ...others] = counted.view.bodies
  const when = dateRange(query.from, query.to, lang, { year: 'always' })
  const of = [others.length === 0 ? inLang(body?.name, lang) : '', when].filter((part) => part !== '').join(', ')
  const said = { t, lang, of }
  const drawn = [
    overTime(counted, said, lightPalette),
    ...(counted.rows.length > mostHeatRows ? [] : [heatMap(counted, said, lightPalette)]),
  ]
  return Promise.all(drawn.map(pngOf))
}

/** The papers of a register, in either language. */
export const ExportMenu = ({ query, counted }: { readonly query: RegisterQuery; readonly counted: CountedRegister }) => {
  const { t } = useWords()
  const act = useAct()
  const save = useExport()
  const documentOf = async (kind: Kind, lang: Lang): Promise<DocumentOf> => {
    switch (kind) {
      case 'register':
        return { kind: 'register', register: query }
      case 'workbook':
        return { kind: 'register-workbook', register: query }
      case 'statement':
        return { kind: 'attendance-statement', register: query, pictures: await picturesIn(counted, query, wordsIn(lang), lang) }
    }
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="primary" icon={<DocumentTextRegular />} disabled={counted.view.meetings.length === 0}>
          {t('register.export')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((lang, at) => [
            at > 0 && <MenuDivider key={`${lang}-line`} />,
            <MenuGroup key={lang}>
              <MenuGroupHeader lang={lang}>{lang === 'hi' ? messages[lang].common.hindi : messages[lang].common.english}</MenuGroupHeader>
              {kinds.map((kind) => (
                <MenuItem
                  key={kind}
                  icon={kind === 'workbook' ? <TableRegular /> : <DocumentTextRegular />}
                  onClick={() => act(async () => save(await documentOf(kind, lang), lang))}
                >
                  {t(`register.exports.${kind}`)}
                </MenuItem>
              ))}
            </MenuGroup>,
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
