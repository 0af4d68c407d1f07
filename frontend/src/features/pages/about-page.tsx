import { TextPage } from './text-page'

export function AboutPage() {
  return <TextPage page="about" />
}
