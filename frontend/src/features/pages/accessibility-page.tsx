import { TextPage } from './text-page'

export function AccessibilityPage() {
  return <TextPage page="accessibility" />
}
