import type { Localised, Shown } from '@/i18n/content'
import { SaidLanguage, Text, useShown } from './text'

/** The heading of a page about one thing; a long name is set smaller. It says its language, so that the rest need not. */
export function ThingTitle({ value }: { value: Localised | Shown }) {
  const long = (useShown(value)?.text.length ?? 0) > 45
  return (
    <h1 tabIndex={-1} className={long ? 'long' : undefined}>
      <SaidLanguage value={undefined}>
        <Text value={value} />
      </SaidLanguage>
    </h1>
  )
}
