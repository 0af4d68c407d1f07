import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { StepButton } from './step-button'

const onStep = vi.fn()

test('a step that cannot be undone asks first; Escape leaves everything as it was', async () => {
  render(<StepButton label="Cancel the project" text="Its page stays." confirm="Really?" busy={false} onStep={onStep} />)
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the project' }))
  expect(screen.getByText('Really?').parentElement).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText('Really?')).toBeNull()
  expect(screen.getByRole('button', { name: 'Cancel the project' })).toHaveFocus()
  expect(onStep).not.toHaveBeenCalled()
})
