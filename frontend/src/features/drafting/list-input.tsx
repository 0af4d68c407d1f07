import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { useField } from './drafting'
import { fieldId, type Pointer } from './pointer'
import styles from './drafting.module.css'

type ListInputProps<Row> = {
  pointer: Pointer
  label: string
  hint?: string
  /** "Add a partner". */
  add: string
  /** What a new row begins as. */
  blank: Row
  /** The field of a row that takes the focus when it is added: "/organisation". */
  first: Pointer
  children: (row: Pointer, index: number) => ReactNode
}

/** Rows that can be added, taken out and moved; the focus follows what was done. */
export function ListInput<Row>({ pointer, label, hint, add, blank, first, children }: ListInputProps<Row>) {
  const { t } = useTranslation()
  const { value = [], set, id, error } = useField<Row[]>(pointer, false)
  const rowPointer = (index: number) => `${pointer}/${index}`
  const focusLater = (target: string) => requestAnimationFrame(() => document.getElementById(target)?.focus())

  function append() {
    set([...value, blank])
    focusLater(fieldId(rowPointer(value.length) + first))
  }

  function remove(index: number) {
    const left = value.toSpliced(index, 1)
    set(left.length > 0 ? left : undefined)
    focusLater(left.length > 0 ? `${fieldId(rowPointer(Math.min(index, left.length - 1)))}-row` : id)
  }

  function move(index: number, to: number) {
    set(value.toSpliced(index, 1).toSpliced(to, 0, value[index]!))
    focusLater(`${fieldId(rowPointer(to))}-row`)
  }

  return (
    <section className={styles.list} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{label}</h2>
      {hint && <p className="quiet">{hint}</p>}
      {error && <p className={styles.error}>{error}</p>}
      {value.length > 0 && (
        <ol>
          {value.map((_, index) => {
            const name = t('editor.row', { list: label, number: index + 1 })
            return (
              <li key={index} id={`${fieldId(rowPointer(index))}-row`} tabIndex={-1} aria-label={name}>
                <div className={styles.rowTools}>
                  <span className={styles.number}>{index + 1}</span>
                  <RowButton name={`${t('editor.up')}: ${name}`} sign="↑" disabled={index === 0} onClick={() => move(index, index - 1)} />
                  <RowButton
                    name={`${t('editor.down')}: ${name}`}
                    sign="↓"
                    disabled={index === value.length - 1}
                    onClick={() => move(index, index + 1)}
                  />
                  <Button variant="tertiary" size="sm" data-color="danger" onClick={() => remove(index)}>
                    {t('editor.remove')}
                    <span className="visually-hidden">: {name}</span>
                  </Button>
                </div>
                <div className={styles.rowFields}>{children(rowPointer(index), index)}</div>
              </li>
            )
          })}
        </ol>
      )}
      <Button id={id} variant="secondary" onClick={append}>
        {add}
      </Button>
    </section>
  )
}

/** One step up or down. */
export function RowButton({ name, sign, ...rest }: { name: string; sign: string; disabled: boolean; onClick: () => void }) {
  return (
    <Button variant="tertiary" size="sm" icon aria-label={name} title={name} {...rest}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  )
}
