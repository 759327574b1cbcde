import {
  Button,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  InteractionTagSecondary,
  makeStyles,
  TagGroup,
  tokens,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { cleanLine, nameLimit } from '../../../shared/domain/bilingual.ts'
import { Labelled } from '../../components/Labelled.tsx'
import { useWords } from '../../i18n.ts'

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
})

/** Other spellings of a name: Enter adds one, each has a button that takes it away. */
export const OtherNames = (props: {
  readonly value: readonly string[]
  readonly onChange: (names: string[]) => void
  readonly problem?: string | undefined
  readonly className?: string
}) => {
  const styles = useStyles()
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const name = cleanLine(typed)
  const add = () => {
    if (name !== '' && !props.value.includes(name)) props.onChange([...props.value, name])
    setTyped('')
  }
  return (
    <div className={props.className}>
      <Labelled label={t('directory.otherNames')} hint={t('directory.otherNamesHint')} problem={props.problem}>
        <Input
          value={typed}
          maxLength={nameLimit}
          onChange={(_event, data) => setTyped(data.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
          onBlur={add}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<AddRegular />}
              aria-label={t('directory.addOtherName')}
              title={t('directory.addOtherName')}
              disabled={name === ''}
              onClick={add}
            />
          }
        />
      </Labelled>
      {props.value.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={t('directory.otherNames')}
          onDismiss={(_event, data) => props.onChange(props.value.filter((one) => one !== data.value))}
        >
          {props.value.map((one) => (
            <InteractionTag key={one} value={one} size="small">
              <InteractionTagPrimary hasSecondaryAction>{one}</InteractionTagPrimary>
              <InteractionTagSecondary aria-label={t('directory.removeOtherName', { name: one })} />
            </InteractionTag>
          ))}
        </TagGroup>
      )}
    </div>
  )
}
