import type { OrganisationFields, OrganisationView } from '../../../shared/contract/organisation.ts'
import type { PhraseFields, PhraseView } from '../../../shared/contract/phrases.ts'
import type { ProgrammeFields, ProgrammeView } from '../../../shared/contract/programmes.ts'
import type { SettingsFields, SettingsView } from '../../../shared/contract/settings.ts'
import type { VenueFields, VenueView } from '../../../shared/contract/venues.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

/** Puts the organisation where the screens read it. */
export const putOrganisation = (view: OrganisationView): void => {
  queryClient.setQueryData(api.organisation.get.queryKey(), view)
  // Its name and letterhead stand on every paper.
  void queryClient.invalidateQueries({ queryKey: api.documents.preview.key() })
}

export const organisationDrafts = draftsOf<OrganisationView, OrganisationFields>({
  entity: 'organisation',
  key: () => 'organisation',
  save: ({ version }, changes) => client.organisation.update({ version, changes }),
  saved: putOrganisation,
  reload: () => queryClient.invalidateQueries({ queryKey: api.organisation.key() }),
})

export const settingsDrafts = draftsOf<SettingsView, SettingsFields>({
  entity: 'settings',
  key: () => 'settings',
  save: ({ version }, changes) => client.settings.update({ version, changes }),
  saved: (view) => {
    queryClient.setQueryData(api.settings.get.queryKey(), view)
    // Attendance is counted by rules that stand in the settings.
    void queryClient.invalidateQueries({ queryKey: api.register.key() })
  },
  reload: () => queryClient.invalidateQueries({ queryKey: api.settings.key() }),
})

export const phraseDrafts = draftsOf<PhraseView, PhraseFields>({
  entity: 'phrase',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.phrases.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.phrases.list.queryKey(), (all) => all?.map((phrase) => (phrase.id === view.id ? view : phrase))),
  reload: () => queryClient.invalidateQueries({ queryKey: api.phrases.key() }),
})

export const programmeDrafts = draftsOf<ProgrammeView, ProgrammeFields>({
  entity: 'programme',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.programmes.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.programmes.list.queryKey(), (all) =>
      all?.map((programme) => (programme.id === view.id ? view : programme)),
    ),
  reload: () => queryClient.invalidateQueries({ queryKey: api.programmes.key() }),
})

export const venueDrafts = draftsOf<VenueView, VenueFields>({
  entity: 'venue',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.venues.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.venues.list.queryKey(), (all) => all?.map((venue) => (venue.id === view.id ? view : venue))),
  reload: () => queryClient.invalidateQueries({ queryKey: api.venues.key() }),
})
