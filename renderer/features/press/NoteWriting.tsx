import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AddRegular, ArrowUndoRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import type { DraftSentence, PressDraft, PressNoteFields } from '../../../shared/contract/press.ts'
import type { Lang } from '../../../shared/domain/bilingual.ts'
import { textOfRuns } from '../../../shared/domain/richText.ts'
import { useWords } from '../../i18n.ts'
import { ParagraphEditor } from '../minutes/ParagraphEditor.tsx'
import { Words } from '../minutes/Words.tsx'
import { withMineKept, withOwn, withoutWords, withWords } from './writing.ts'

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`, display: 'grid', gap: tokens.spacingVerticalL },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
  paragraph: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
  sentence: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& .tools': { opacity: 0 },
    ':hover .tools': { opacity: 1 },
    ':focus-within .tools': { opacity: 1 },
  },
  written: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  outdated: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}` },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: '1.6', overflowWrap: 'anywhere' },
  gone: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  tools: { display: 'flex' },
  below: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'grid', gap: '2px' },
  choice: { display: 'flex', gap: tokens.spacingHorizontalS },
})

type Set = (written: PressNoteFields['written']) => void

const Sentence = (props: {
  readonly sentence: DraftSentence
  readonly number: number
  readonly lang: Lang
  readonly written: PressNoteFields['written']
  readonly set: Set
  readonly locked: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const row = useRef<HTMLLIElement>(null)
  const { sentence, number, lang, written, set, locked } = props
  const { key, state } = sentence
  const [open, setOpen] = useState(state === 'own' && sentence.text === '')
  // A paste is taken back some time after it, when more may have been written.
  const latest = useRef(written)
  useEffect(() => {
    latest.current = written
  }, [written])
  // While it is being written the words are those of this desk; the draft is read anew behind them.
  const mine = written.find((one) => one.key === key && one.lang === lang)
  const runs = mine?.runs ?? sentence.runs
  const text = textOfRuns(runs)
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (locked || event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      event.preventDefault()
      setOpen(true)
    }
    if (event.key === 'Delete') set(withWords(written, sentence, lang, []))
  }
  return (
    <li
      ref={row}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a sentence is gone to with the keys, and opened with Enter
      tabIndex={0}
      aria-label={t('press.sentence', { number })}
      className={mergeClasses(
        styles.sentence,
        (state === 'written' || state === 'own') && styles.written,
        state === 'outdated' && styles.outdated,
      )}
      onKeyDown={onKeyDown}
    >
      {open ? (
        <ParagraphEditor
          label={t('press.editSentence', { number })}
          lang={lang}
          runs={runs}
          onChange={(changed) => set(withWords(latest.current, sentence, lang, changed))}
          onLeave={(how) => {
            setOpen(false)
            if (how === 'key') row.current?.focus()
          }}
        />
      ) : (
        <span className={mergeClasses(styles.text, text === '' && styles.gone)} lang={lang}>
          {text === '' ? t(state === 'own' ? 'press.newSentence' : 'press.removed') : <Words runs={runs} />}
        </span>
      )}
      {!locked && !open && (
        <span className={`tools ${styles.tools}`}>
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={t('press.editSentence', { number })}
            onClick={() => setOpen(true)}
          />
          {mine !== undefined && state !== 'own' ? (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              aria-label={t('press.backToDraft')}
              title={t('press.backToDraft')}
              onClick={() => set(withoutWords(written, key, lang))}
            />
          ) : (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('press.removeSentence', { number })}
              onClick={() => set(state === 'own' ? withoutWords(written, key, lang) : withWords(written, sentence, lang, []))}
            />
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            aria-label={t('press.addSentence', { number })}
            title={t('press.addSentence', { number })}
            onClick={() => set(withOwn(written, key, lang, v7()))}
          />
        </span>
      )}
      {(state !== 'drafted' || sentence.sources.length > 0) && (
        <div className={styles.below}>
          {state !== 'drafted' && (
            <span>
              <Badge appearance="tint" color={state === 'outdated' ? 'warning' : 'brand'}>
                {t(`press.states.${state}`)}
              </Badge>
            </span>
          )}
          {(open || state === 'outdated') && sentence.sources.map((said) => <span key={said}>{t('press.source', { text: said })}</span>)}
          {state === 'outdated' && (
            <>
              <span>{t('press.draftNow', { text: sentence.drafted })}</span>
              {!locked && (
                <span className={styles.choice}>
                  <Button size="small" onClick={() => set(withMineKept(written, sentence, lang))}>
                    {t('press.keepMine')}
                  </Button>
                  <Button size="small" onClick={() => set(withoutWords(written, key, lang))}>
                    {t('press.takeDraft')}
                  </Button>
                </span>
              )}
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** The note sentence by sentence, to be written: each knows the line that it rests on, and what is changed stays when it is drafted anew. */
export const NoteWriting = (props: {
  readonly draft: PressDraft
  readonly lang: Lang
  readonly written: PressNoteFields['written']
  readonly set: Set
  readonly locked: boolean
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const { draft, lang, written, set, locked } = props
  let number = 0
  return (
    <div className={styles.root}>
      {!locked && <p className={styles.hint}>{t('press.writeHint')}</p>}
      {draft.paragraphs.map((sentences) => (
        <ol key={sentences[0]?.key ?? ''} className={styles.paragraph}>
          {sentences.map((sentence) => {
            number += 1
            return (
              <Sentence key={sentence.key} sentence={sentence} number={number} lang={lang} written={written} set={set} locked={locked} />
            )
          })}
        </ol>
      ))}
      {draft.left.length > 0 && (
        <section aria-label={t('press.left')}>
          <p className={styles.hint}>{t('press.left')}</p>
          <ul className={styles.paragraph}>
            {draft.left.map(({ key, runs }) => (
              <li key={key} className={styles.sentence}>
                <span className={styles.text} lang={lang}>
                  <Words runs={runs} />
                </span>
                {!locked && (
                  <Button size="small" onClick={() => set(withoutWords(written, key, lang))}>
                    {t('press.leftDrop')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
