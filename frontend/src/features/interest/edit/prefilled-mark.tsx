import { useTranslation } from 'react-i18next'
import type { PrefilledField } from '@/api'
import { Prefilled } from '@/features/answering'
import { useInterest } from '@/features/interest/use-interest'

/** Beside an answer that was filled in and not looked at yet. */
export function PrefilledMark({ field }: { field: PrefilledField }) {
  const { t } = useTranslation()
  const { interest, confirm } = useInterest()
  const mark = interest.prefilled?.find((each) => each.field === field)
  if (!mark) return null
  return (
    <Prefilled
      name={t(`interest.field.${field}`)}
      from={mark.from}
      call={mark.call}
      organisation={interest.organisation.slug}
      confirm={() => confirm(field)}
    />
  )
}
