import { Button } from '@fluentui/react-components'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useWords } from '../i18n.ts'
import { EmptyState } from './EmptyState.tsx'
import { Page } from './Page.tsx'

/** In place of a screen that could not be drawn. */
export const ScreenError = ({ reset }: Pick<ErrorComponentProps, 'reset'>) => {
  const { t } = useWords()
  return (
    <Page>
      <EmptyState title={t('errors.screen.title')} body={t('errors.screen.body')}>
        <Button appearance="primary" onClick={reset}>
          {t('errors.screen.reload')}
        </Button>
      </EmptyState>
    </Page>
  )
}
