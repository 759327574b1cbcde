import { Button, makeStyles } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons'

const useStyles = makeStyles({ root: { display: 'flex', flexShrink: 0 } })

/** The buttons of one row of an ordered list: up, down, delete. */
export const RowButtons = (props: {
  readonly up: string
  readonly down: string
  readonly remove: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Where nothing may be changed there are no buttons. */
  readonly disabled: boolean
  readonly onUp: () => void
  readonly onDown: () => void
  readonly onRemove: () => void
}) => {
  const styles = useStyles()
  if (props.disabled) return null
  const buttons = [
    { label: props.up, icon: <ArrowUpRegular />, off: props.isFirst, on: props.onUp },
    { label: props.down, icon: <ArrowDownRegular />, off: props.isLast, on: props.onDown },
    { label: props.remove, icon: <DeleteRegular />, off: false, on: props.onRemove },
  ]
  return (
    <div className={styles.root}>
      {buttons.map(({ label, icon, off, on }) => (
        <Button key={label} appearance="subtle" size="small" icon={icon} aria-label={label} title={label} disabled={off} onClick={on} />
      ))}
    </div>
  )
}
