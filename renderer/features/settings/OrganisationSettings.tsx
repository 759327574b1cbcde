import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { OrganisationView } from '../../../shared/contract/organisation.ts'
import { useAutosave } from '../../autosave/useAutosave.ts'
import { BilingualField } from '../../components/BilingualField.tsx'
import { FieldGrid } from '../../components/FieldGrid.tsx'
import { Section } from '../../components/Section.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useWords } from '../../i18n.ts'
import { LetterheadSettings } from './LetterheadSettings.tsx'
import { organisationDrafts } from './settingsDrafts.ts'

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalM },
})

/** Whose headquarters this is: what stands at the head and the foot of the documents. */
export const OrganisationSettings = ({ view }: { readonly view: OrganisationView }) => {
  const styles = useStyles()
  const { t } = useWords()
  const { values, set, problem } = useAutosave(organisationDrafts, view)
  return (
    <>
      <Section title={t('settings.letterhead')}>
        <Text className={styles.hint}>{t('settings.organisationHint')}</Text>
        <FieldGrid>
          <BilingualField
            className="wide"
            label={t('settings.name')}
            value={values.name}
            onChange={(name) => set({ name })}
            problem={problem('name')}
          />
          <BilingualField
            className="wide"
            label={t('settings.office')}
            hint={t('settings.officeHint')}
            value={values.office}
            onChange={(office) => set({ office })}
            problem={problem('office')}
          />
          <BilingualField
            className="wide"
            label={t('settings.place')}
            hint={t('settings.placeHint')}
            value={values.place}
            onChange={(place) => set({ place })}
            problem={problem('place')}
          />
          <BilingualField
            className="wide"
            label={t('settings.address')}
            value={values.address}
            onChange={(address) => set({ address })}
            problem={problem('address')}
          />
          <TextField
            label={t('settings.phone')}
            type="tel"
            value={values.phone}
            onChange={(phone) => set({ phone })}
            problem={problem('phone')}
          />
          <TextField
            label={t('settings.email')}
            type="email"
            value={values.email}
            onChange={(email) => set({ email })}
            problem={problem('email')}
          />
        </FieldGrid>
      </Section>
      <LetterheadSettings view={view} values={values} set={set} />
      <Section title={t('settings.media')}>
        <Text className={styles.hint}>{t('settings.mediaHint')}</Text>
        <FieldGrid>
          <BilingualField
            className="wide"
            label={t('settings.mediaName')}
            value={values.mediaContactName}
            onChange={(mediaContactName) => set({ mediaContactName })}
            problem={problem('mediaContactName')}
          />
          <BilingualField
            className="wide"
            label={t('settings.mediaTitle')}
            value={values.mediaContactTitle}
            onChange={(mediaContactTitle) => set({ mediaContactTitle })}
            problem={problem('mediaContactTitle')}
          />
          <TextField
            label={t('settings.mediaPhone')}
            type="tel"
            value={values.mediaContactPhone}
            onChange={(mediaContactPhone) => set({ mediaContactPhone })}
            problem={problem('mediaContactPhone')}
          />
        </FieldGrid>
      </Section>
    </>
  )
}
