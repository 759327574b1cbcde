import type { TemplateFields, TemplateView } from '../../../shared/contract/templates.ts'
import { api, client } from '../../api.ts'
import { draftsOf } from '../../autosave/drafts.ts'
import { queryClient } from '../../query.ts'

export const reloadTemplates = () => queryClient.invalidateQueries({ queryKey: api.templates.key() })

/** How a template is saved while it is typed. */
export const templateDrafts = draftsOf<TemplateView, TemplateFields>({
  entity: 'template',
  key: ({ id }) => id,
  save: ({ id, version }, changes) => client.templates.update({ id, version, changes }),
  saved: (view) =>
    queryClient.setQueryData(api.templates.list.queryKey(), (all) => all?.map((template) => (template.id === view.id ? view : template))),
  reload: reloadTemplates,
})
