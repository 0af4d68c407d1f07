import { useTranslation } from 'react-i18next'
import { ChecksInput, TextInput, useThemeOptions } from '@/features/drafting'
import { PrefilledMark } from './prefilled-mark'
import { styles } from '@/features/answering'

/** What the organisation can give and what it looks for: by themes, which are matched, and in words. */
export function ExchangeFields() {
  const { t } = useTranslation()
  const themes = useThemeOptions()
  return (['offers', 'needs'] as const).map((part) => (
    <section key={part} className={styles.part} aria-labelledby={part}>
      <h2 id={part}>{t(`interest.${part}`)}</h2>
      <PrefilledMark field={part === 'offers' ? 'OFFERS' : 'NEEDS'} />
      <ChecksInput pointer={`/${part}/themes`} label={t(`interest.${part}Themes`)} hint={t('interest.matched')} options={themes} />
      <TextInput pointer={`/${part}/text`} label={t(`interest.${part}Text`)} rows={5} optional />
    </section>
  ))
}
