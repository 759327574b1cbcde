import { useQuery } from '@tanstack/react-query'
import { inLang } from '../../../shared/domain/bilingual.ts'
import { dateRange } from '../../../shared/language/dates.ts'
import { api } from '../../api.ts'
import { useIsDark } from '../../components/useIsDark.ts'
import { useWords } from '../../i18n.ts'
import { PictureView } from './pictures/PictureView.tsx'
import { darkPalette, lightPalette } from './pictures/picture.ts'
import { comparison, heatMap, mostHeatRows, overTime } from './registerPictures.ts'
import type { CountedRegister } from './registerRows.ts'
import type { Span } from './registerSearch.ts'

/** Attendance over time, by person and month, and beside that of other bodies. */
export const Pictures = ({ counted, span }: { readonly counted: CountedRegister; readonly span: Span }) => {
  const { t, lang } = useWords()
  const palette = useIsDark() ? darkPalette : lightPalette
  const { data: bodies = [] } = useQuery(api.register.compare.queryOptions({ input: { from: span.from, to: span.to } }))
  const when = dateRange(span.from, span.to, lang, { year: 'always' })
  const [body, ...others] = counted.view.bodies
  const of = [others.length === 0 ? inLang(body?.name, lang) : '', when].filter((part) => part !== '').join(', ')
  const said = { t, lang, of }
  const rest = counted.rows.length > mostHeatRows
  return (
    <div>
      <PictureView palette={palette} name={`${t('register.overTime')} ${of}`} draw={(colours) => overTime(counted, said, colours)} />
      <PictureView
        palette={palette}
        name={`${t('register.heatMap')} ${of}`}
        draw={(colours) => heatMap(counted, said, colours)}
        {...(rest ? { note: t('register.heatNote', { count: mostHeatRows }) } : {})}
      />
      {bodies.length > 1 && (
        <PictureView
          palette={palette}
          name={`${t('register.bodies')} ${of}`}
          draw={(colours) => comparison(bodies, counted.view.threshold, { t, lang, of: when }, colours)}
        />
      )}
    </div>
  )
}
