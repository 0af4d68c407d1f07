import type { ProposedParty } from '@/api'
import { SelectField } from '@/ui/form'

type InNameOfProps = { parties: ProposedParty[]; value: string; onChange: (slug: string) => void; label: string }

/** Asked of those who act for both sides; the others speak for the only one they have. */
export function InNameOf({ parties, ...field }: InNameOfProps) {
  if (parties.length < 2) return null
  return <SelectField {...field} options={parties.map(({ organisation: { slug, name } }) => ({ value: slug, label: name.text }))} />
}
