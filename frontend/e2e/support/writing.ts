import { expect, type Page } from '@playwright/test'

/** The forms as coordinators meet them; English pages. */
export class Writing {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** A text in the language that is being written in. */
  text(field: string, language = 'English') {
    return this.page.getByLabel(`${field} – ${language}`)
  }

  tab(language: string) {
    return this.page.getByRole('tablist').getByRole('tab', { name: new RegExp(`^${language}`) })
  }

  async goTo(topic: string) {
    await this.page.getByRole('main').getByRole('link', { name: topic, exact: true }).first().click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(topic)
  }

  async goToOverview() {
    await this.page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'To the list of pages' }).click()
    await expect(this.page.getByRole('complementary', { name: 'Status and publication' })).toBeVisible()
  }

  async season(end: 'From' | 'To', season: string, year: string) {
    await this.page.getByLabel(`${end}: season`).selectOption({ label: season })
    const field = this.page.getByLabel(end === 'From' ? 'From' : 'To (optional)', { exact: true })
    await field.fill(year)
    await field.blur()
  }

  /** The line beside the button that says whether everything is saved. */
  get state() {
    return this.page.locator('#saved-state')
  }

  async save() {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(this.state).toContainText('Saved at')
  }

  async publish() {
    await this.page.getByRole('complementary', { name: 'Status and publication' }).getByRole('button', { name: 'Publish' }).click()
  }
}
