import { makeStyles, tokens } from '@fluentui/react-components'

const line = `1px solid ${tokens.colorNeutralStroke2}`

/** How plain tables of figures look. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    border: line,
    '& th, & td': {
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      borderBottom: line,
      verticalAlign: 'top',
    },
    '& .number': { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
    '& .middle': { verticalAlign: 'middle' },
    '& thead th': {
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground3,
      color: tokens.colorNeutralForeground1,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  links: { '& a': { color: tokens.colorBrandForegroundLink } },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' } },
})
