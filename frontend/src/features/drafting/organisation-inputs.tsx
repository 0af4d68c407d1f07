import { useState } from 'react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listOrganisations } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { Button } from '@/ui/button'
import { ComboField } from '@/ui/form'
import { useField } from './drafting'
import { OrganisationName, rememberName } from './organisation-name'
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

type SearchProps = Omit<InputProps, 'pointer'> & { id: string; error: string | undefined; onChoose: (slug: string) => void }

function OrganisationSearch({ onChoose, ...field }: SearchProps) {
  const language = useLanguage()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const q = text.trim()
  const found = useQuery({
    queryKey: ['organisations', 'suggested', language, q],
    queryFn: async ({ signal }) => (await listOrganisations({ query: { q, limit: 8 }, signal, throwOnError: true })).data.items,
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  })
  const items = q.length > 1 ? (found.data ?? []) : []
  return (
    <ComboField
      {...field}
      text={text}
      onText={setText}
      busy={found.isFetching || q.length < 2}
      options={items.map((each) => ({
        value: each.slug,
        label: each.name.text,
        detail: [each.region?.text, countryName(each.country, language)].filter(Boolean).join(', '),
      }))}
      onChoose={({ value }) => {
        const chosen = items.find((each) => each.slug === value)
        if (chosen) rememberName(queries, value, chosen.name)
        onChoose(value)
        setText('')
      }}
    />
  )
}
