import type { TextRun } from '../../../shared/domain/facts.ts'

/** Words with their marks, as they will be printed. */
export const Words = ({ runs }: { readonly runs: readonly TextRun[] }) =>
  runs.map((run, place) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of words has no other name than its place
      key={place}
      style={{
        ...(run.bold ? { fontWeight: 700 } : {}),
        ...(run.italic ? { fontStyle: 'italic' } : {}),
        ...(run.underline ? { textDecoration: 'underline' } : {}),
      }}
    >
      {run.text}
    </span>
  ))
