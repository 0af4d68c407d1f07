export { AboutPage } from './about-page'
export { AccessibilityPage } from './accessibility-page'
export { PrivacyPage } from './privacy-page'
