import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { PressNoteFields } from '../../../shared/contract/press.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  one: { justifyContent: 'start', textAlign: 'start', fontWeight: tokens.fontWeightRegular, height: 'auto', whiteSpace: 'normal' },
  from: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: 'block' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
})

/** Headlines that the draft suggests, each in both languages with its sub-headline; a press takes one. */
export const Headlines = (props: { readonly id: PressNoteId; readonly set: (changes: Partial<PressNoteFields>) => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const { data } = useQuery(api.press.draft.queryOptions({ input: { id: props.id, lang } }))
  if (data === undefined || data.headlines.length === 0) return null
  return (
    <div>
      <p className={styles.label}>{t('press.suggestions')}</p>
      <ul className={styles.root} aria-label={t('press.suggestions')}>
        {data.headlines.map(({ from, headline, subheadline }) => (
          <li key={from}>
            <Button
              className={styles.one}
              size="small"
              appearance="subtle"
              title={t('press.useHeadline')}
              onClick={() => props.set({ headline, subheadline })}
            >
              <span>
                {inLang(headline, lang)}
                <span className={styles.from}>
                  {[t(`press.suggested.${from}`), inLang(subheadline, lang)].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
