import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type Bilingual, isEmpty } from '../../shared/domain/bilingual.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { Gender } from '../../shared/domain/people.ts'
import { api, client } from '../api.ts'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { BilingualField } from './BilingualField.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { HonorificField } from './HonorificField.tsx'
import { halfTyped } from './halfTyped.ts'

/** Where a post stands whose place in the organisation's order nobody has said yet: after those that have one. */
const unranked = 1_000

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalM } })

/** Adds a person, with a post if one is named, without leaving the screen. */
export const NewPersonDialog = (props: {
  readonly name: string
  readonly onCreated: (id: PersonId) => void
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const [name, setName] = useState<Bilingual>(() => halfTyped(props.name))
  const [honorific, setHonorific] = useState<Bilingual>({})
  const [post, setPost] = useState<Bilingual>({})
  const [gender, setGender] = useState<Gender | null>(null)
  const create = async () => {
    const person = await client.people.create({ name, honorific, gender, phone: '', email: '', district: {} })
    if (!isEmpty(post))
      await client.positions.create({ personId: person.id, title: post, rank: unranked, bodyId: null, from: null, to: null })
    await queryClient.invalidateQueries({ queryKey: api.people.key() })
    props.onCreated(person.id)
  }
  return (
    <ConfirmDialog
      open
      title={t('pick.newPerson')}
      confirm={t('common.add')}
      disabled={isEmpty(name)}
      onConfirm={create}
      onClose={props.onClose}
    >
      <div className={styles.fields}>
        <HonorificField value={honorific} onChange={setHonorific} />
        <BilingualField label={t('fields.name')} value={name} onChange={setName} required autoFocus />
        <Field label={t('fields.gender')}>
          <Select value={gender ?? ''} onChange={(_event, data) => setGender(Gender.safeParse(data.value).data ?? null)}>
            <option value="">{t('common.notSet')}</option>
            {Gender.options.map((each) => (
              <option key={each} value={each}>
                {t(`terms.gender.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
        <BilingualField label={t('pick.post')} value={post} onChange={setPost} hint={t('pick.personHint')} />
      </div>
    </ConfirmDialog>
  )
}
