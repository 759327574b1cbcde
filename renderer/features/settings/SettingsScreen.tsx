import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useWords } from '../../i18n.ts'
import { RecipientSettings } from '../recipients/RecipientSettings.tsx'
import { TemplateSettings } from '../templates/TemplateSettings.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { NumberingSettings } from './NumberingSettings.tsx'
import { OrganisationSettings } from './OrganisationSettings.tsx'
import { PhraseSettings } from './PhraseSettings.tsx'
import { ProgrammeSettings } from './ProgrammeSettings.tsx'
import { SettingsTab } from './tabs.ts'
import { VenueSettings } from './VenueSettings.tsx'

const route = getRouteApi('/settings')

const useStyles = makeStyles({ tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, marginBottom: tokens.spacingVerticalL } })

const Part = ({ tab }: { readonly tab: SettingsTab }) => {
  const organisation = useQuery(api.organisation.get.queryOptions())
  const settings = useQuery(api.settings.get.queryOptions())
  switch (tab) {
    case 'organisation':
      return <Loaded query={organisation}>{(view) => <OrganisationSettings view={view} />}</Loaded>
    case 'appearance':
      return <Loaded query={settings}>{(view) => <AppearanceSettings view={view} />}</Loaded>
    case 'numbering':
      return <Loaded query={settings}>{(view) => <NumberingSettings view={view} />}</Loaded>
    case 'phrases':
      return <PhraseSettings />
    case 'templates':
      return <TemplateSettings />
    case 'programmes':
      return <ProgrammeSettings />
    case 'venues':
      return <VenueSettings />
    case 'distribution':
      return <RecipientSettings />
    default:
      return assertNever(tab)
  }
}

/** What holds for the whole office: the organisation, language and look, programmes and venues. */
export const SettingsScreen = () => {
  const styles = useStyles()
  const { t } = useWords()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Page>
      <PageHeader title={t('settings.title')} />
      <TabList
        className={styles.tabs}
        aria-label={t('settings.tabs')}
        selectedValue={tab}
        onTabSelect={(_event, data) =>
          void navigate({ search: { tab: SettingsTab.catch('organisation').parse(data.value) }, replace: true })
        }
      >
        {SettingsTab.options.map((each) => (
          <Tab key={each} value={each}>
            {t(`settings.${each}`)}
          </Tab>
        ))}
      </TabList>
      <Part tab={tab} />
    </Page>
  )
}
