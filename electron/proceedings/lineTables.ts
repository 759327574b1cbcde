/** The tables of lines: in one item remarks, decisions and actions stand in one order. */
export const lineTables = ['remarks', 'decisions', 'actions'] as const
