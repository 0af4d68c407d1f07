import { useId } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { CallDetails } from '@/api'
import { OrganisationSearch } from '@/features/organisations'
import styles from './call.module.css'

type CheckFieldProps = { call: CallDetails; label: string; hint?: string; card?: boolean }

/** Choosing a municipality goes to its answer, which has an address of its own. */
export function CheckField({ call, label, hint, card = false }: CheckFieldProps) {
  const navigate = useNavigate()
  const id = useId()
  return (
    <div id="check" className={card ? styles.card : undefined}>
      <OrganisationSearch
        id={id}
        label={label}
        hint={hint}
        onChoose={(organisation) => void navigate({ to: '/calls/$slug', params: { slug: call.slug }, search: { organisation } })}
      />
    </div>
  )
}
