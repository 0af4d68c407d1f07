export const eur = (amount: string) => ({ amount, currency: 'EUR' })
const said = (text: string) => ({ en: { text } })
export const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

export const terms = {
  mode: 'COMPETITIVE',
  budget: eur('5000.00'),
  smallest: eur('500.00'),
  largest: eur('2000.00'),
  ownShare: '50.00',
  inKindShare: '20.00',
  bonuses: [{ code: 'priority', name: said('Priority countries'), points: 5, countries: ['GE', 'MD', 'UA'] }],
  costCategories: [
    { code: 'travel', name: said('Travel') },
    { code: 'catering', name: said('Meals'), mostShare: '30.00' },
    { code: 'interpreting', name: said('Interpreting') },
  ],
  sections: [{ code: 'purpose', question: said('What do you want to change together?'), atMost: 2000, required: true }],
  reviewCriteria: [
    { code: 'relevance', name: said('Relevance'), guidance: said('Whom it helps, and how much.'), weight: 60, minimum: 2 },
    { code: 'plan', name: said('Plan'), guidance: said('Whether days, places and sums fit together.'), weight: 40 },
  ],
  minimumPoints: 50,
  reviewers: 2,
  blind: true,
  decisionBy: day(30),
  startsFrom: day(45),
  endsBy: day(200),
  reportBy: day(230),
}

export const applicants = [
  { slug: 'kuldigas-novads', title: 'Youth councils learn from each other', partner: ['Kutaisi City Hall', 'GE'], asks: '1000.00', scores: [5, 4] },
  { slug: 'bauskas-novads', title: 'Two rivers, one plan', partner: ['Stryi City Council', 'UA'], asks: '2000.00', scores: [4, 4] },
  { slug: 'preilu-novads', title: 'Libraries as meeting places', partner: ['Orhei Town Hall', 'MD'], asks: '1500.00', scores: [4, 3] },
  { slug: 'cesu-novads', title: 'Volunteer fire brigades learn from each other', partner: ['Hedemora', 'SE'], asks: '1800.00', scores: [3, 3] },
] as const

export const answersOf = ({ title, partner: [name, country], asks }: (typeof applicants)[number]) => ({
  title,
  language: 'en',
  themes: ['education'],
  sections: [{ section: 'purpose', text: 'Both towns want to learn how the other does it, and to begin one thing together that stays when the visit is over.' }],
  partners: [{ name, country }],
  budget: [
    { category: 'travel', text: 'Flights and buses', quantity: '4', unitPrice: eur((Number(asks) / 2.5).toFixed(2)) },
    { category: 'catering', text: 'Meals of the delegation', quantity: '4', unitPrice: eur((Number(asks) / 10).toFixed(2)) },
  ],
  requested: eur(asks),
  own: { money: eur(asks) },
  plan: {
    kind: 'DELEGATION_VISIT',
    title: 'Four days with our partners',
    startsOn: day(60),
    endsOn: day(63),
    place: 'Town hall',
    delegation: [{ function: 'Youth worker', from: name, number: 4 }],
    programme: [{ day: day(60), text: 'Visit of the youth centre' }],
  },
  contact: { function: 'International relations officer' },
})
