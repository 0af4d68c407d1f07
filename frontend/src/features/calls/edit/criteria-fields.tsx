import { useTranslation } from 'react-i18next'
import { ListInput, SelectInput, useField } from '@/features/drafting'
import { SelectField } from '@/ui/form'
import { CriterionFields } from './criterion-fields'
import { criterionKinds, freeCode, type WrittenCriterion } from './criterion-kinds'
import { Standing } from './standing'

export function CriteriaFields() {
  const { t } = useTranslation()
  return (
    <Standing title={t('editor.field.criteria')}>
      <ListInput pointer="/criteria" label={t('editor.field.criteria')} hint={t('editor.hint.criteria')} add={t('editor.add.criterion')} blank={{}} first="/kind">
        {(row) => <CriterionRow row={row} />}
      </ListInput>
    </Standing>
  )
}

function CriterionRow({ row }: { row: string }) {
  const { t } = useTranslation()
  const all = useField<WrittenCriterion[]>('/criteria').value ?? []
  const { value = {}, set } = useField<WrittenCriterion>(row)
  const { id, error } = useField(`${row}/kind`)
  const own = useField(row, false)
  const partnership = useField('/kind').value === 'PARTNERSHIP'

  // Another kind has other parameters; the side it is asked of stays.
  const choose = (kind: WrittenCriterion['kind']) =>
    set({ ...(kind && { kind }), ...(value.side && { side: value.side }), ...(kind === 'DECLARATION' && { code: freeCode(all, 'declaration') }) })

  return (
    <>
      <SelectField
        id={id}
        label={t('editor.criterion.kind')}
        error={error ?? own.error}
        none={t('editor.choose')}
        value={value.kind ?? ''}
        options={criterionKinds.map((kind) => ({ value: kind, label: t(`editor.criterion.${kind}`) }))}
        onChange={(kind) => choose(kind || undefined)}
      />
      {value.kind && (
        <>
          <CriterionFields row={row} kind={value.kind} />
          {partnership && (
            <SelectInput
              pointer={`${row}/side`}
              label={t('editor.criterion.side')}
              none={t('editor.criterion.both')}
              options={(['HOST', 'SEEKER'] as const).map((side) => ({ value: side, label: t(`call.only.${side}`) }))}
            />
          )}
        </>
      )}
    </>
  )
}
