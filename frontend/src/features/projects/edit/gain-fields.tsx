import { useTranslation } from 'react-i18next'
import { ListInput, LocalisedInput, NumberInput } from '@/features/drafting'

const lists = ['benefits', 'tasks', 'principles', 'appeals'] as const

export function GainFields() {
  const { t } = useTranslation()
  return (
    <>
      {lists.map((list) => (
        <ListInput key={list} pointer={`/${list}`} label={t(`editor.field.${list}`)} hint={t(`editor.hint.${list}`)} add={t(`editor.add.${list}`)} blank={{}} first="">
          {(row) => <LocalisedInput pointer={row} label={t(`editor.one.${list}`)} rows={2} />}
        </ListInput>
      ))}
      <ListInput pointer="/figures" label={t('editor.field.figures')} hint={t('editor.hint.figures')} add={t('editor.add.figures')} blank={{}} first="/value">
        {(row) => (
          <>
            <NumberInput pointer={`${row}/value`} label={t('editor.field.value')} />
            <LocalisedInput pointer={`${row}/label`} label={t('editor.field.label')} hint={t('editor.hint.label')} />
          </>
        )}
      </ListInput>
    </>
  )
}
