import { useEffect, useRef, useState } from 'react'
import { Radio } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { usePlaceName } from './drafting'
import { useEditor } from './editor'
import { type Difference, differences, merged, settled, type Side } from './merge'
import { tidy } from './tidy'
import { Value } from './value'
import styles from './drafting.module.css'

/** Somebody else has saved meanwhile: field by field, yours and theirs side by side. Nothing is overwritten unasked. */
export function Conflict() {
  const { t } = useTranslation()
  const { drafted } = useEditor()
  const theirs = drafted.theirs!
  const found = differences(drafted.base.draft, tidy(drafted.draft), theirs.draft)
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const sideOf = (difference: Difference) => chosen[difference.pointer] ?? settled(difference)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const open = found.filter((difference) => !sideOf(difference)).length
  // Where only a mark has moved there is nothing to choose.
  const shown = found.filter((difference) => chosen[difference.pointer] || !isOnlyState(difference))

  function save() {
    if (open > 0) document.querySelector<HTMLElement>('fieldset[data-open] input')?.focus()
    else void drafted.resolve(merged(theirs.draft, found, (difference) => sideOf(difference)!))
  }

  return (
    <section className={`wrap ${styles.conflict}`} aria-labelledby="conflict">
      <div className={styles.conflictHead}>
        <h2 id="conflict" ref={heading} tabIndex={-1}>{t('editor.conflict.title')}</h2>
        <p>{t('editor.conflict.text')}</p>
      </div>
      {shown.map((difference) => (
        <Choice
          key={difference.pointer}
          difference={difference}
          side={sideOf(difference)}
          onChoose={(side) => setChosen({ ...chosen, [difference.pointer]: side })}
        />
      ))}
      <div className="actions">
        <Button onClick={save}>{t('editor.conflict.save')}</Button>
        <p role="status" className="small">
          {open > 0 ? t('editor.conflict.open', { count: open }) : t('editor.conflict.ready')}
        </p>
      </div>
    </section>
  )
}

type ChoiceProps = { difference: Difference; side: Side | undefined; onChoose: (side: Side) => void }

function Choice({ difference, side, onChoose }: ChoiceProps) {
  const { t } = useTranslation()
  const name = usePlaceName()
  return (
    <fieldset className={styles.choice} data-open={side ? undefined : true}>
      <legend>{name(difference.pointer)}</legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <div key={each} data-chosen={side === each || undefined}>
          <Radio
            name={difference.pointer}
            value={each}
            label={t(`editor.conflict.${each}`)}
            checked={side === each}
            onChange={() => onChoose(each)}
          />
          <div className={styles.version}>
            <Value value={difference[each]} field={difference.pointer.split('/')[1]} />
          </div>
        </div>
      ))}
    </fieldset>
  )
}

function isOnlyState({ mine, theirs }: Difference) {
  const text = (value: unknown) => (value as { text?: string } | undefined)?.text
  return text(mine) !== undefined && text(mine) === text(theirs)
}
