import { useState } from 'react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { addTexts } from '@/i18n'
import type { Period } from '@/i18n/period'
import { PeriodField } from './period-field'

const seen = vi.fn<(period: Period | null) => void>()

function Form({ begin = null }: { begin?: Period | null }) {
  const [period, setPeriod] = useState<Period | null>(begin)
  return (
    <PeriodField
      label="When"
      value={period}
      onChange={(next) => {
        setPeriod(next)
        seen(next)
      }}
    />
  )
}

beforeAll(() => addTexts('authoring'))
beforeEach(() => seen.mockClear())

const autumn: Period = { precision: 'SEASON', from: '2021-09-01', to: null }
const precision = () => screen.getByLabelText('How exactly is it known?')

describe('a period', () => {
  it('spans whole seasons, a winter belonging to the year of its January', async () => {
    render(<Form begin={autumn} />)
    await userEvent.selectOptions(screen.getByLabelText('To: season'), 'Winter')
    await userEvent.clear(screen.getByLabelText('To (optional)'))
    await userEvent.type(screen.getByLabelText('To (optional)'), '2022')
    expect(seen).toHaveBeenLastCalledWith({ precision: 'SEASON', from: '2021-09-01', to: '2022-02-28' })
    expect(screen.getByText('autumn 2021 to winter 2022')).toBeInTheDocument()
  })

  it('is open when its end is taken away', async () => {
    render(<Form begin={{ ...autumn, to: '2022-02-28' }} />)
    await userEvent.selectOptions(screen.getByLabelText('To: season'), '–')
    expect(seen).toHaveBeenLastCalledWith(autumn)
  })

  it('can be known to the month, by name in every browser', async () => {
    render(<Form begin={{ precision: 'MONTH', from: '2021-06-01', to: null }} />)
    await userEvent.selectOptions(screen.getByLabelText('From: month'), 'February')
    expect(seen).toHaveBeenLastCalledWith({ precision: 'MONTH', from: '2021-02-01', to: null })
  })

  it('keeps its dates as far as another precision can', async () => {
    render(<Form begin={{ ...autumn, to: '2022-05-31' }} />)
    await userEvent.selectOptions(precision(), 'To the year')
    expect(seen).toHaveBeenLastCalledWith({ precision: 'YEAR', from: '2021-01-01', to: '2022-12-31' })
  })

  it('never ends before it begins', async () => {
    render(<Form begin={{ precision: 'YEAR', from: '2021-01-01', to: null }} />)
    await userEvent.type(screen.getByLabelText('To (optional)'), '2019')
    expect(seen).toHaveBeenLastCalledWith({ precision: 'YEAR', from: '2021-01-01', to: '2021-12-31' })
  })

  it('may be not stated', async () => {
    render(<Form begin={autumn} />)
    await userEvent.selectOptions(precision(), 'Not stated')
    expect(seen).toHaveBeenLastCalledWith(null)
  })
})
