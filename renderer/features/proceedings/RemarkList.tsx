import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { AgendaItemView } from '../../../shared/contract/agenda.ts'
import type { MeetingView } from '../../../shared/contract/meetings.ts'
import type { RemarkId } from '../../../shared/domain/ids.ts'
import { client } from '../../api.ts'
import { Section } from '../../components/Section.tsx'
import { useWords } from '../../i18n.ts'
import { remarkDrafts } from '../meetings/meetingDrafts.ts'
import { RemarkCard } from './RemarkCard.tsx'
import { useList } from './useList.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  none: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** What was said on one item of the agenda. */
export const RemarkList = (props: { readonly meeting: MeetingView; readonly item: AgendaItemView; readonly locked: boolean }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { meeting, item, locked } = props
  const { remarks } = item
  const list = useList<RemarkId>({
    count: remarks.length,
    create: () => client.remarks.create({ itemId: item.id, personId: null, verb: 'said', text: {}, press: false }),
    move: (id, to) => client.remarks.move({ id, to }),
    remove: async (id) => {
      const remark = remarks.find((one) => one.id === id)
      if (remark) await client.remarks.remove({ id, version: remarkDrafts.of(remark).snapshot().values.version })
    },
    restore: (id) => client.remarks.restore({ id }),
  })
  return (
    <Section title={t('proceedings.remarks')}>
      {remarks.length === 0 && <div className={styles.none}>{t('proceedings.noRemarks')}</div>}
      <ol className={styles.list}>
        {remarks.map((remark, index) => (
          <RemarkCard
            key={remark.id}
            remark={remark}
            meeting={meeting}
            number={index + 1}
            isLast={index === remarks.length - 1}
            isFresh={remark.id === list.fresh}
            locked={locked}
            onMove={(to) => list.move(remark.id, to)}
            onNext={() => list.add(index + 1)}
            onRemove={() => list.remove(remark.id, t('proceedings.remark', { number: index + 1 }))}
          />
        ))}
      </ol>
      {!locked && (
        <div className={styles.foot}>
          <Button icon={<AddRegular />} onClick={() => list.add()}>
            {t('proceedings.addRemark')}
          </Button>
          {remarks.length > 0 && <span className={styles.hint}>{t('proceedings.hint')}</span>}
        </div>
      )}
    </Section>
  )
}
