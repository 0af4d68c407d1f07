import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ChoicesFilter, SelectFilter, TextFilter } from './filters'

test('typed text takes effect once, when the typing stops', async () => {
  const change = vi.fn()
  render(<TextFilter label="Words" value={undefined} onChange={change} />)
  await userEvent.type(screen.getByLabelText('Words'), ' tilti ')
  await waitFor(() => expect(change).toHaveBeenCalled())
  expect(change.mock.calls).toEqual([['tilti']])
})

test('the field follows the address, as after Back', () => {
  const { rerender } = render(<TextFilter label="Words" value="tilti" onChange={() => undefined} />)
  rerender(<TextFilter label="Words" value={undefined} onChange={() => undefined} />)
  expect(screen.getByLabelText('Words')).toHaveValue('')
})

test('the last choice taken away leaves no filter', async () => {
  const change = vi.fn()
  const options = [
    { value: 'ACTIVE', label: 'Active' },
    { value: 'PLANNED', label: 'Planned' },
  ]
  const { rerender } = render(<ChoicesFilter legend="Status" options={options} values={undefined} onChange={change} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Active' }))
  expect(change).toHaveBeenLastCalledWith(['ACTIVE'])

  rerender(<ChoicesFilter legend="Status" options={options} values={['ACTIVE']} onChange={change} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Active' }))
  expect(change).toHaveBeenLastCalledWith(undefined)
})

test('what is chosen shows before the address has followed, and a second choice keeps the first', async () => {
  const change = vi.fn()
  const options = [
    { value: 'ACTIVE', label: 'Active' },
    { value: 'PLANNED', label: 'Planned' },
  ]
  const { rerender } = render(<ChoicesFilter legend="Status" options={options} values={undefined} onChange={change} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Active' }))
  expect(screen.getByRole('checkbox', { name: 'Active' })).toBeChecked()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Planned' }))
  expect(change).toHaveBeenLastCalledWith(['ACTIVE', 'PLANNED'])

  rerender(<ChoicesFilter legend="Status" options={options} values={['PLANNED']} onChange={change} />)
  expect(screen.getByRole('checkbox', { name: 'Active' })).not.toBeChecked()
})

test('a country shows as chosen before the address has followed', async () => {
  const options = [{ value: 'LV', label: 'Latvia' }]
  const { rerender } = render(<SelectFilter label="Country" all="All" value={undefined} options={options} onChange={() => undefined} />)
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'Latvia')
  expect(screen.getByLabelText('Country')).toHaveValue('LV')

  rerender(<SelectFilter label="Country" all="All" value="LV" options={options} onChange={() => undefined} />)
  rerender(<SelectFilter label="Country" all="All" value={undefined} options={options} onChange={() => undefined} />)
  expect(screen.getByLabelText('Country')).toHaveValue('')
})

test('“all” is no filter', async () => {
  const change = vi.fn()
  render(<SelectFilter label="Country" all="All" value="LV" options={[{ value: 'LV', label: 'Latvia' }]} onChange={change} />)
  await userEvent.selectOptions(screen.getByLabelText('Country'), 'All')
  expect(change).toHaveBeenCalledWith(undefined)
})
