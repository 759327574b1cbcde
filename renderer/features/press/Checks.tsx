import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { PressNoteId } from '../../../shared/domain/ids.ts'
import { api } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { useWords } from '../../i18n.ts'
import { checkText } from './checks.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, maxHeight: '40vh', overflowY: 'auto' },
  sentence: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
})

/** What was found in a note before it is approved: names, posts, quotations, dates, numbers, and words that are held back. */
export const Checks = ({ id }: { readonly id: PressNoteId }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const options = api.press.checks.queryOptions({ input: { id } })
  const query = useQuery({
    ...options,
    queryFn: async (context) => {
      await flushAll()
      return options.queryFn(context)
    },
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <section aria-label={t('press.checks')}>
      <h3 className={styles.heading}>{t('press.checks')}</h3>
      {query.data === undefined ? (
        <Spinner size="tiny" label={t('press.checking')} />
      ) : query.data.length === 0 ? (
        <div>{t('press.noChecks')}</div>
      ) : (
        <ul className={styles.list}>
          {query.data.map((check) => (
            <li key={`${check.code} ${check.lang} ${check.key} ${JSON.stringify(check.params)}`}>
              {checkText(check, t, lang)}
              {check.sentence !== '' && <div className={styles.sentence}>{check.sentence}</div>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
