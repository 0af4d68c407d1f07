import { useTranslation } from 'react-i18next'
import { OrganisationName, OrganisationSearch } from '@/features/organisations'
import { Button } from '@/ui/button'
import { useField } from './drafting'
import type { InputProps } from './text-inputs'
import { Chips } from './chips'
import styles from './drafting.module.css'

/** One organisation: found by typing a part of its name in any language. */
export function OrganisationInput({ pointer, label, hint, optional }: InputProps) {
  const { t } = useTranslation()
  const { value, set, id, error } = useField<string>(pointer)
  if (!value) return <OrganisationSearch label={label} hint={hint} optional={optional} id={id} error={error} onChoose={set} />
  return (
    <div className={styles.chosen}>
      <p className={styles.name}>{label}</p>
      {error && <p className={styles.error}>{error}</p>}
      <p>
        <strong>
          <OrganisationName slug={value} />
        </strong>{' '}
        <Button id={id} variant="tertiary" size="sm" onClick={() => set(undefined)}>
          {t('editor.change')}
          <span className="visually-hidden">: {label}</span>
        </Button>
      </p>
    </div>
  )
}

/** Several organisations, one after the other. */
export function OrganisationsInput({ pointer, label, hint, optional }: InputProps) {
  const { value = [], set, id, error } = useField<string[]>(pointer)
  return (
    <div className="stack">
      <OrganisationSearch
        label={label}
        hint={hint}
        optional={optional}
        id={id}
        error={error}
        onChoose={(slug) => !value.includes(slug) && set([...value, slug])}
      />
      <Chips
        items={value.map((slug) => ({ key: slug, name: <OrganisationName slug={slug} /> }))}
        onRemove={(slug) => set(value.filter((each) => each !== slug))}
      />
    </div>
  )
}
