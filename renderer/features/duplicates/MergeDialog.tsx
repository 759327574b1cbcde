import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MergeConflict, MergePreview } from '../../../shared/contract/duplicates.ts'
import type { PersonFields } from '../../../shared/contract/people.ts'
import { inLang } from '../../../shared/domain/bilingual.ts'
import type { CalendarDate } from '../../../shared/domain/calendar.ts'
import type { AttendanceId, PersonId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/language/dates.ts'
import { api, client } from '../../api.ts'
import { flushAll } from '../../autosave/drafts.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { nameAsOf } from '../../components/names.ts'
import { PersonPicker } from '../../components/PersonPicker.tsx'
import { useNotify } from '../../components/useNotify.tsx'
import { fieldLabel, useValueText } from '../../components/useValueText.ts'
import { useWords } from '../../i18n.ts'
import { queryClient } from '../../query.ts'

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  conflicts: { display: 'grid', gap: tokens.spacingVerticalS, maxHeight: '240px', overflowY: 'auto' },
})

/** Fields of which only one value can stay. */
const choices = ['name', 'honorific', 'gender', 'phone', 'email', 'district'] as const
type Choice = (typeof choices)[number]

const isGiven = (value: unknown): boolean => value !== null && value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0)

/** The fields that both give, and differently. */
const differing = ({ kept, removed }: MergePreview): readonly Choice[] =>
  choices.filter(
    (field) => isGiven(kept[field]) && isGiven(removed[field]) && JSON.stringify(kept[field]) !== JSON.stringify(removed[field]),
  )

/** What a merge would do, with what is to be chosen in it. */
const MergeParts = (props: {
  readonly preview: MergePreview
  readonly taken: ReadonlySet<Choice>
  readonly onTake: (field: Choice, other: boolean) => void
  readonly stays: ReadonlyMap<string, AttendanceId>
  readonly onStay: (conflict: MergeConflict, id: AttendanceId) => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const say = useValueText()
  const { preview } = props
  const fields = differing(preview)
  const line = ({ status, capacity }: MergeConflict['kept']) =>
    `${t(`terms.attendanceStatus.${status}`)}, ${t(`terms.capacity.${capacity}`)}`
  return (
    <>
      {fields.length === 0 ? (
        <Text className={styles.note}>{t('directory.mergeNothingDiffers')}</Text>
      ) : (
        <div>
          <Text className={styles.heading}>{t('directory.mergeFields')}</Text>
          {fields.map((field) => (
            <Field key={field} label={fieldLabel(field, lang)} orientation="horizontal">
              <RadioGroup
                layout="horizontal"
                value={props.taken.has(field) ? 'other' : 'own'}
                onChange={(_event, data) => props.onTake(field, data.value === 'other')}
              >
                <Radio value="own" label={say(preview.kept[field], { entity: 'person', field })} />
                <Radio value="other" label={say(preview.removed[field], { entity: 'person', field })} />
              </RadioGroup>
            </Field>
          ))}
        </div>
      )}
      <div>
        <Text className={styles.heading}>{t('directory.mergeMoves')}</Text>
        {preview.moves.length === 0 ? (
          <Text className={styles.note}>{t('directory.mergeNoMoves')}</Text>
        ) : (
          <ul className={styles.plain}>
            {preview.moves.map(({ entity, count }) => (
              <li key={entity}>
                {t(`terms.entity.${entity}`)}: {count}
              </li>
            ))}
          </ul>
        )}
        {preview.doubles > 0 && <div className={styles.note}>{t('directory.mergeDoubles', { count: preview.doubles })}</div>}
      </div>
      {preview.conflicts.length > 0 && (
        <div>
          <Text className={styles.heading}>{t('directory.mergeConflicts')}</Text>
          <div className={styles.conflicts}>
            {preview.conflicts.map((conflict) => (
              <Field
                key={conflict.meetingId}
                label={t('directory.mergeConflictOf', { title: inLang(conflict.title, lang), date: formatDate(conflict.date, lang) })}
              >
                <RadioGroup
                  layout="horizontal"
                  value={props.stays.get(conflict.meetingId) ?? conflict.stays}
                  onChange={(_event, data) =>
                    props.onStay(conflict, data.value === conflict.kept.id ? conflict.kept.id : conflict.removed.id)
                  }
                >
                  <Radio value={conflict.kept.id} label={line(conflict.kept)} />
                  <Radio value={conflict.removed.id} label={line(conflict.removed)} />
                </RadioGroup>
              </Field>
            ))}
          </div>
        </div>
      )}
      <Text className={styles.note}>{t('directory.mergeSafe')}</Text>
    </>
  )
}

/** Reads again all that may name either of the two. */
const reloadAll = () => queryClient.invalidateQueries()

/** Makes two entries of one person one, after showing what that does. The other entry may still have to be chosen. */
export const MergeDialog = (props: {
  readonly keptId: PersonId
  readonly removedId: PersonId | null
  readonly asOf: CalendarDate
  readonly onClose: () => void
  readonly onMerged?: (keptId: PersonId) => void
}) => {
  const styles = useStyles()
  const { t, lang } = useWords()
  const notify = useNotify()
  const { asOf } = props
  const [removedId, setRemovedId] = useState(props.removedId)
  const [swapped, setSwapped] = useState(false)
  const [taken, setTaken] = useState<ReadonlySet<Choice>>(new Set())
  const [stays, setStays] = useState<ReadonlyMap<string, AttendanceId>>(new Map())
  const pair = removedId === null ? null : swapped ? { keptId: removedId, removedId: props.keptId } : { keptId: props.keptId, removedId }
  const query = useQuery(
    api.duplicates.preview.queryOptions({
      input: pair ?? { keptId: props.keptId, removedId: props.keptId },
      enabled: pair !== null,
      staleTime: 0,
    }),
  )
  const preview = pair === null ? undefined : query.data
  const start = () => {
    setTaken(new Set())
    setStays(new Map())
  }
  const merge = async () => {
    if (preview === undefined) return
    await flushAll()
    const { kept, removed } = preview
    const chosen = Object.fromEntries([...taken].map((field) => [field, removed[field]]))
    const fields: PersonFields = { ...preview.fields, ...chosen }
    const merged = await client.duplicates.merge({
      ...{ kept: { id: kept.id, version: kept.version }, removed: { id: removed.id, version: removed.version } },
      ...{ fields, stays: [...stays.values()] },
    })
    const names = { kept: nameAsOf(kept, asOf, lang), removed: nameAsOf(removed, asOf, lang) }
    await reloadAll()
    props.onMerged?.(kept.id)
    notify.undoable(t('directory.merged', names), async () => {
      await client.duplicates.undo({ id: merged.id })
      await reloadAll()
    })
  }
  return (
    <ConfirmDialog
      open
      title={t('directory.mergeTitle')}
      confirm={t('directory.mergeConfirm')}
      disabled={preview === undefined}
      onConfirm={merge}
      onClose={props.onClose}
    >
      <div className={styles.parts}>
        {props.removedId === null && (
          <PersonPicker
            label={t('directory.mergeOther')}
            required
            autoFocus
            value={removedId}
            onChange={(id) => {
              setRemovedId(id)
              start()
            }}
            asOf={asOf}
            except={[props.keptId]}
          />
        )}
        {pair !== null && (
          <Loaded query={query}>
            {(shown) => {
              const [first, second] = swapped ? [shown.removed, shown.kept] : [shown.kept, shown.removed]
              return (
                <>
                  <Field label={t('directory.mergeKeep')}>
                    <RadioGroup
                      layout="horizontal"
                      value={swapped ? 'second' : 'first'}
                      onChange={(_event, data) => {
                        setSwapped(data.value === 'second')
                        start()
                      }}
                    >
                      <Radio value="first" label={nameAsOf(first, asOf, lang)} />
                      <Radio value="second" label={nameAsOf(second, asOf, lang)} />
                    </RadioGroup>
                  </Field>
                  <MergeParts
                    preview={shown}
                    taken={taken}
                    onTake={(field, other) => setTaken((now) => new Set(other ? [...now, field] : [...now].filter((one) => one !== field)))}
                    stays={stays}
                    onStay={(conflict, id) => setStays((now) => new Map([...now, [conflict.meetingId, id]]))}
                  />
                </>
              )
            }}
          </Loaded>
        )}
      </div>
    </ConfirmDialog>
  )
}
