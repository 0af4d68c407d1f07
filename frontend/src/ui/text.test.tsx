import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { SaidLanguage, Text } from './text'

const latvian = { lv: { text: 'Uzticības tilti', state: 'SOURCE' as const } }

describe('a text on an English page', () => {
  test('that exists in English is shown as it is', () => {
    render(<Text value={{ ...latvian, en: { text: 'Bridges of Trust', state: 'HUMAN' } }} />)
    expect(screen.getByText('Bridges of Trust')).not.toHaveAttribute('lang')
    expect(screen.queryByText(/in Latvian/)).toBeNull()
  })

  test('that exists in Latvian only is marked and named so', () => {
    render(<Text value={latvian} />)
    expect(screen.getByText('Uzticības tilti')).toHaveAttribute('lang', 'lv')
    expect(screen.getByText('in Latvian')).toBeVisible()
  })

  test('is named so once, not at every paragraph', () => {
    render(
      <SaidLanguage value="lv">
        <Text value={latvian} as="p" />
      </SaidLanguage>,
    )
    expect(screen.getByText('Uzticības tilti')).toHaveAttribute('lang', 'lv')
    expect(screen.queryByText('in Latvian')).toBeNull()
  })

  test('that a machine translated says so', () => {
    render(<Text value={{ ...latvian, en: { text: 'Bridges of Trust', state: 'MACHINE' } }} />)
    expect(screen.getByText('machine translation')).toBeVisible()
  })
})
