import { useTranslation } from 'react-i18next'
import type { ActivityType } from '@/api'
import { SelectInput } from '@/features/drafting'
import { useLanguage } from '@/i18n'
import { byName } from '@/i18n/names'

const types: ActivityType[] = [
  'ONLINE_MEETING', 'STUDY_VISIT', 'INTERNSHIP', 'FORUM', 'WEBINAR', 'SEMINAR', 'TRAINING', 'CONFERENCE', 'WORKSHOP', 'PILOT', 'RESEARCH',
  'PUBLICATION', 'DELEGATION_VISIT', 'CONTEST', 'NETWORK',
]

export function TypeInput() {
  const { t } = useTranslation()
  const language = useLanguage()
  const options = types
    .map((type) => ({ value: type, label: t(`activity.type.${type}`) }))
    .sort((one, other) => byName(language)(one.label, other.label))
  return <SelectInput pointer="/type" label={t('editor.field.type')} none={t('editor.choose')} options={options} />
}
