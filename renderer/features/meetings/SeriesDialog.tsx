import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { MeetingId, SeriesId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { useWords } from '../../i18n.ts'
import { stateText } from './stateText.ts'

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, maxHeight: '60vh', overflowY: 'auto' } })

/** The meetings of one series, each with its state, to go to. */
export const SeriesDialog = (props: { readonly series: SeriesId; readonly here: MeetingId; readonly onClose: () => void }) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const query = useQuery(api.meetings.series.queryOptions({ input: { series: props.series } }))
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('templates.series')}</DialogTitle>
          <DialogContent>
            <Loaded query={query}>
              {(meetings) => (
                <ol className={styles.list} aria-label={t('templates.seriesOf', { count: meetings.length })}>
                  {meetings.map(({ id, date, title, state, cancelled }) => (
                    <li key={id} aria-current={id === props.here ? 'true' : undefined}>
                      <Link to="/meeting/$id" params={{ id }} search={{ tab: 'details' }} onClick={props.onClose}>
                        {formatDate(date, lang, 'weekday')}
                      </Link>
                      {` · ${inLang(title, lang)} · ${stateText({ state, cancelled }, t)}`}
                    </li>
                  ))}
                </ol>
              )}
            </Loaded>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {t('common.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
