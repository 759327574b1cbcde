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
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { describeError } from '../errors.ts'
import { useWords } from '../i18n.ts'

const useStyles = makeStyles({
  around: { padding: tokens.spacingVerticalXXL },
})

/** Shows what a query has read; until then that it is being read, or why it could not be. */
export const Loaded = <Data,>({
  query,
  children,
}: {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) {
    return (
      <div className={styles.around}>
        <Spinner label={t('common.loading')} />
      </div>
    )
  }
  const { title, body, problems } = describeError(query.error, t, lang)
  return (
    <div className={styles.around}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {body}
          {problems.map((problem) => (
            <div key={problem}>{problem}</div>
          ))}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => void query.refetch()}>{t('common.retry')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
