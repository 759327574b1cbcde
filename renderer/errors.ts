import { assertNever } from '../shared/domain/assertNever.ts'
import type { Lang } from '../shared/domain/bilingual.ts'
import { problemText } from '../shared/i18n/i18n.ts'
import { type Failure, failureOf } from './failure.ts'
import type { Words } from './i18n.ts'

/** A failure as a person is told it: what happened; what is safe and what to do next. */
export type FailureText = { readonly title: string; readonly body: string; readonly problems: readonly string[] }

/** A failure that is known already, in words. */
export const describeFailure = (failure: Failure, t: Words, lang: Lang): FailureText => {
  const said = (title: string, body: string, problems: readonly string[] = []): FailureText => ({ title, body, problems })
  switch (failure.kind) {
    case 'invalid':
      return said(
        t('errors.invalid.title'),
        t('errors.invalid.body'),
        failure.problems.map((problem) => problemText(problem, lang)),
      )
    case 'notFound':
      return said(t('errors.notFound.title', { entity: t(`terms.entity.${failure.data.entity}`) }), t('errors.notFound.body'))
    case 'conflict':
      return said(t('errors.conflict.title', { entity: t(`terms.entity.${failure.data.entity}`) }), t('errors.conflict.body'))
    case 'locked':
      return said(t('errors.locked.title', { entity: t(`terms.entity.${failure.data.entity}`) }), t('errors.locked.body'))
    case 'inUse':
      return said(
        t('errors.inUse.title', { entity: t(`terms.entity.${failure.data.entity}`) }),
        t('errors.inUse.body', { by: t(`terms.entity.${failure.data.by}`), number: failure.data.count }),
      )
    case 'notWritten':
      return said(
        t('errors.notWritten.title'),
        t(`errors.notWritten.${failure.data.reason}`),
        failure.data.path === '' ? [] : [failure.data.path],
      )
    case 'unreachable':
      return said(t('errors.unreachable.title'), t('errors.unreachable.body'))
    case 'unknown':
      return said(t('errors.unknown.title'), t('errors.unknown.body'))
    default:
      return assertNever(failure)
  }
}

/** The one place where an error becomes words. */
export const describeError = (error: unknown, t: Words, lang: Lang): FailureText => describeFailure(failureOf(error), t, lang)
