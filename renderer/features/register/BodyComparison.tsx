import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { percentOf } from '../../../shared/domain/register.ts'
import { formatPercent } from '../../../shared/language/percent.ts'
import { api } from '../../api.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { useWords } from '../../i18n.ts'
import type { Span } from './registerSearch.ts'
import { useTableStyles } from './tableStyles.ts'

const useStyles = makeStyles({ title: { margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}` } })

/** Every body that met in the period, each with the way to its register. */
export const BodyComparison = ({ span }: { readonly span: Span }) => {
  const styles = useStyles()
  const table = useTableStyles()
  const { t, lang } = useWords()
  const query = useQuery(api.register.compare.queryOptions({ input: span }))
  return (
    <section aria-labelledby="register-bodies">
      <Subtitle2 as="h2" block id="register-bodies" className={styles.title}>
        {t('register.bodies')}
      </Subtitle2>
      <Loaded query={query}>
        {(bodies) =>
          bodies.length === 0 ? (
            <Text className={table.quiet}>{t('register.noBodies')}</Text>
          ) : (
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('register.body')}</th>
                  <th scope="col" className="number">
                    {t('register.held')}
                  </th>
                  <th scope="col" className="number">
                    {t('register.percent')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {bodies.map(({ body, meetings, ...counts }) => (
                  <tr key={body.id}>
                    <th scope="row">
                      <Link to="/register" search={{ of: 'body', body: body.id, from: span.from, to: span.to }} className={table.link}>
                        {inLang(body.name, lang)}
                      </Link>
                    </th>
                    <td className="number">{meetings}</td>
                    <td className="number">{formatPercent(percentOf(counts))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </section>
  )
}
