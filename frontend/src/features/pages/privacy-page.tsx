import { KeptTexts } from '@/features/kept'
import { TextPage } from './text-page'

export function PrivacyPage() {
  return (
    <TextPage page="privacy">
      <KeptTexts />
    </TextPage>
  )
}
