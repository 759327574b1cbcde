import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { renderAsync } from 'docx-preview'
import { useEffect, useRef, useState } from 'react'
import type { DocumentOf } from '../../shared/contract/documents.ts'
import type { Lang } from '../../shared/domain/bilingual.ts'
import { api } from '../api.ts'
import { flushAll } from '../autosave/drafts.ts'
import { describeError } from '../errors.ts'
import { useWords } from '../i18n.ts'
import { base64Bytes } from './base64.ts'

const useStyles = makeStyles({
  root: {
    position: 'relative',
    minHeight: '320px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'auto',
  },
  wait: { padding: tokens.spacingVerticalXXL },
  // Paper is white and ink is black in the dark as well.
  paper: {
    color: '#000',
    '& .docx-wrapper': { backgroundColor: 'transparent', padding: tokens.spacingVerticalXL },
    '& section.docx': { backgroundColor: '#fff', boxShadow: tokens.shadow8, marginBottom: tokens.spacingVerticalXL },
  },
})

/** Shows the very bytes that would be saved. What is still being typed is saved first. */
export const DocumentPreview = ({ document, lang: documentLang }: { readonly document: DocumentOf; readonly lang: Lang }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const paper = useRef<HTMLDivElement>(null)
  const [broken, setBroken] = useState(false)
  const options = api.documents.preview.queryOptions({ input: { document, lang: documentLang } })
  const query = useQuery({
    ...options,
    queryFn: async (context) => {
      await flushAll()
      return options.queryFn(context)
    },
    staleTime: 0,
    gcTime: 0,
  })
  const data = query.data?.data
  useEffect(() => {
    const into = paper.current
    if (data === undefined || into === null) return
    setBroken(false)
    renderAsync(base64Bytes(data), into, undefined, { useBase64URL: true, breakPages: true, ignoreLastRenderedPageBreak: false }).catch(
      () => setBroken(true),
    )
  }, [data])
  const failure = query.error === null ? null : describeError(query.error, t, lang)
  return (
    <div className={styles.root} role="document" aria-label={t('documents.preview')} aria-busy={query.isFetching}>
      {query.isPending && <Spinner className={styles.wait} label={t('documents.preparing')} />}
      {(failure !== null || broken) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('errors.preview.title')}</MessageBarTitle>
            {failure && [failure.title, failure.body, ...failure.problems].join(' · ')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void query.refetch()}>{t('common.retry')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div ref={paper} className={styles.paper} lang={documentLang} hidden={data === undefined} />
    </div>
  )
}
