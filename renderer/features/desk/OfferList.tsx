import { mergeClasses } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n.ts'
import type { DeskController, DeskLook } from './DeskController.ts'
import { useDeskStyles } from './deskStyles.ts'

const width = 340
const height = 320

/** What is offered at the caret, above or below it as there is room. The keys stay with the editor. */
export const OfferList = ({ controller, look }: { readonly controller: DeskController; readonly look: DeskLook }) => {
  const styles = useDeskStyles()
  const { t } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const { asked, offers, at } = look
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  useEffect(() => {
    const { dom } = controller.editor.view
    if (asked === null) {
      for (const name of ['aria-activedescendant', 'aria-controls']) dom.removeAttribute(name)
      return
    }
    dom.setAttribute('aria-controls', 'desk-offers')
    dom.setAttribute('aria-activedescendant', `desk-offer-${at}`)
  }, [controller, asked, at])
  if (asked === null) return null
  const { left, top, bottom } = controller.editor.view.coordsAtPos(asked.from)
  const below = bottom + height < window.innerHeight
  return (
    <div
      ref={list}
      id="desk-offers"
      role="listbox"
      aria-label={t('desk.offers')}
      className={styles.offers}
      style={{
        left: Math.max(8, Math.min(left, window.innerWidth - width - 16)),
        ...(below ? { top: bottom + 4 } : { bottom: window.innerHeight - top + 4 }),
      }}
    >
      {offers.map((offer, index) => (
        <div
          key={`${offer.of} ${offer.text} ${'id' in offer ? offer.id : index}`}
          id={`desk-offer-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={mergeClasses(styles.offer, index === at && styles.offered)}
          onMouseDown={(event) => {
            event.preventDefault()
            controller.highlight(index)
            controller.choose(offer)
          }}
        >
          {offer.text}
          <div className={styles.small}>{offer.under}</div>
        </div>
      ))}
    </div>
  )
}
