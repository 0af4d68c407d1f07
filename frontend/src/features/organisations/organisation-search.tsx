import { useState } from 'react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { listOrganisations } from '@/api'
import { useLanguage } from '@/i18n'
import { countryName } from '@/i18n/names'
import { ComboField, type FieldProps } from '@/ui/form'
import { rememberName } from './organisation-name'

type SearchProps = Omit<FieldProps, 'id'> & { id: string; onChoose: (slug: string) => void }

/** An organisation by typing a part of its name in any language. */
export function OrganisationSearch({ onChoose, ...field }: SearchProps) {
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
