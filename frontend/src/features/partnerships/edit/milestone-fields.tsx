import { useTranslation } from 'react-i18next'
import { ListInput, LocalisedInput, PeriodInput } from '@/features/drafting'

export function MilestoneFields() {
  const { t } = useTranslation()
  return (
    <ListInput
      pointer="/milestones"
      label={t('editor.field.milestones')}
      hint={t('editor.hint.milestones')}
      add={t('editor.add.milestone')}
      blank={{}}
      first="/text"
    >
      {(row) => (
        <>
          <LocalisedInput pointer={`${row}/text`} label={t('editor.field.text')} rows={2} />
          <PeriodInput pointer={`${row}/period`} label={t('editor.field.period')} />
        </>
      )}
    </ListInput>
  )
}
