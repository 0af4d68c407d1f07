import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { useField } from './drafting'
import { RowButton } from './list-input'
import type { InputProps } from './text-inputs'
import styles from './drafting.module.css'

/** Several of a known few in an order of one's own: those chosen as numbered rows, the others as buttons beneath. */
export function RankInput({ pointer, label, hint, options }: InputProps & { options: { value: string; label: string }[] }) {
  const { t } = useTranslation()
  const { value = [], set, id, error } = useField<string[]>(pointer)
  const nameOf = (code: string) => options.find((option) => option.value === code)?.label ?? code
  const others = options.filter((option) => !value.includes(option.value))
  const focusLater = (target: string) => requestAnimationFrame(() => document.getElementById(target)?.focus())

  function choose(code: string) {
    set([...value, code])
    focusLater(`${id}-${code}`)
  }

  function remove(code: string) {
    const left = value.filter((each) => each !== code)
    set(left.length > 0 ? left : undefined)
    focusLater(`${id}-other-${code}`)
  }

  function move(index: number, to: number) {
    set(value.toSpliced(index, 1).toSpliced(to, 0, value[index]!))
    focusLater(`${id}-${value[index]!}`)
  }

  return (
    <fieldset className={styles.rank} id={id} tabIndex={-1} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label}</legend>
      {hint && <p className="small quiet">{hint}</p>}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {value.length > 0 && (
        <ol className={styles.ranked} aria-label={t('editor.yourOrder')}>
          {value.map((code, index) => (
            <li key={code} id={`${id}-${code}`} tabIndex={-1} aria-label={`${index + 1}. ${nameOf(code)}`}>
              <span className={styles.rankOf}>{index + 1}</span>
              <span>{nameOf(code)}</span>
              <span className={styles.rankTools}>
                <RowButton name={`${t('editor.up')}: ${nameOf(code)}`} sign="↑" disabled={index === 0} onClick={() => move(index, index - 1)} />
                <RowButton
                  name={`${t('editor.down')}: ${nameOf(code)}`}
                  sign="↓"
                  disabled={index === value.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <Button variant="tertiary" size="sm" data-color="danger" onClick={() => remove(code)}>
                  {t('editor.remove')}
                  <span className="visually-hidden">: {nameOf(code)}</span>
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.choosable}>{t(value.length > 0 ? 'editor.addMore' : 'editor.chooseFrom')}</p>
          <div className={styles.others}>
            {others.map((option) => (
              <Button key={option.value} id={`${id}-other-${option.value}`} variant="secondary" size="sm" onClick={() => choose(option.value)}>
                <span aria-hidden="true">+ </span>
                {option.label}
              </Button>
            ))}
          </div>
        </>
      )}
    </fieldset>
  )
}
