import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bodyText } from '../documents/readBack.ts'
import { expect, test } from './host/fixture.ts'
import { dayPage } from './pages/dayPage.ts'
import { deskPage } from './pages/deskPage.ts'
import { allSaved, go } from './pages/fields.ts'
import { keysOf } from './pages/keys.ts'
import { samplePath, sampleText } from './pages/sample.ts'
import { words } from './pages/words.ts'

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
/** From who was present to the vote of thanks: the letterhead and the signatures are laid out, not typed. */
const told = (text: string) => /उपस्थित \(6\).*बैठक संपन्न हुई।/.exec(squeezed(text))?.[0]
const members = ['verma', 'thakur', 'sood', 'negi', 'khanna', 'mehta', 'chauhan', 'gupta']

const earlier = { id: 'earlier', title: { hi: 'दिसंबर की बैठक' }, body: 'working', date: '2025-12-15', start: '11:00' }

/** The directory of the sample, with the members of the working committee and its last meeting of the year before. */
const directoryFile = async (): Promise<string> => {
  const { bodies, pressNote: _none, ...day } = JSON.parse(await readFile(samplePath, 'utf8'))
  const file = join(await mkdtemp(join(tmpdir(), 'karyavritt-directory-')), 'directory.json')
  const joined = bodies.map((body: { readonly id: string }) =>
    body.id === 'working' ? { ...body, members: members.map((person) => ({ person })) } : body,
  )
  await writeFile(file, JSON.stringify({ ...day, bodies: joined, meetings: [earlier] }))
  return file
}

test('the review meeting, by the keys alone: notice, live proceedings, approved minutes, action taken in the next', async ({ program }) => {
  test.setTimeout(180_000)
  const page = program.page()
  await dayPage(page).import(await directoryFile())
  await expect(page.getByRole('link', { name: earlier.title.hi }).first()).toBeVisible()
  await dayPage(page).open('2026-02-05')
  const keys = keysOf(page)
  const field = (name: string) => page.getByRole('textbox', { name, exact: true }).last()
  const hindi = (label: string) => field(words('common.inHindi', { field: words(label) }))
  const picker = (label: string) => page.getByRole('combobox', { name: words(label), exact: true }).last()
  const labelled = (label: string) => page.getByLabel(new RegExp(`^${words(label)}\\s*\\*?$`)).last()
  const began = Date.now()

  // The notice.
  await keys.shortcut('Alt+N')
  await expect(hindi('meeting.title')).toBeFocused()
  await keys.type('गाँव संपर्क अभियान की समीक्षा बैठक')
  await keys.choose(picker('meeting.kind'), 'समीक्षा')
  await keys.pick(picker('meeting.body'), 'कार्यसमिति', 'प्रदेश कार्यसमिति')
  await keys.tabTo(picker('meeting.venue'))
  await keys.type('सभागार, प्रदेश कार्यालय')
  await keys.press('Enter')
  await expect(page.getByRole('dialog', { name: words('pick.newVenue') })).toBeVisible()
  await keys.press('Enter')
  await expect(picker('meeting.venue')).toHaveValue('सभागार, प्रदेश कार्यालय')
  await keys.pick(picker('meeting.chair'), 'verma', 'महेश वर्मा')
  await keys.tabTo(page.getByRole('button', { name: words('common.create'), exact: true }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'गाँव संपर्क अभियान की समीक्षा बैठक' })).toBeVisible()
  await keys.pick(picker('meeting.programme'), 'गाँव', 'गाँव संपर्क अभियान')
  await keys.pick(picker('meeting.secretary'), 'mehta', 'देवेंद्र मेहता')

  await keys.shortcut('Alt+2')
  const item = (number: number) => page.getByRole('listitem', { name: words('agenda.item', { number }), exact: true })
  const title = (number: number) => item(number).getByRole('textbox', { name: words('common.inHindi', { field: words('agenda.title') }) })
  await keys.tabTo(title(1))
  await keys.press('Control+a')
  await keys.type('पिछली बैठक के कार्यवृत्त की पुष्टि')
  await keys.press('Enter')
  await expect(title(2)).toBeFocused()
  await keys.type('8, 9 और 10 फ़रवरी के कार्यक्रम की तैयारी')
  await keys.pick(item(2).getByRole('combobox', { name: words('agenda.presenter'), exact: true }), 'khanna', 'पवन खन्ना')
  await keys.press('Tab')
  await keys.type('45')
  // Of the standing items this meeting takes neither the action taken nor any other business.
  for (const number of [4, 3]) {
    await keys.tabTo(item(number).getByRole('button', { name: words('agenda.remove', { number }), exact: true }))
    await keys.press('Enter')
    await expect(item(number)).toBeHidden()
  }
  await allSaved(page)
  await keys.shortcut('Alt+A')
  await expect(page.getByRole('button', { name: words('meeting.advance.held') })).toBeVisible()

  // The register, by exception.
  await keys.shortcut('Alt+3')
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await keys.shortcut('Alt+P')
  await keys.tabTo(row('सत्यपाल चौहान').getByRole('radio', { name: words('terms.attendanceStatus.present') }))
  await keys.press('l')
  await keys.tabTo(row('सत्यपाल चौहान').getByRole('button').first())
  await keys.press('Enter')
  await keys.type('पूर्व सूचना दी')
  await keys.tabTo(row('ईशान गुप्ता').getByRole('radio', { name: words('terms.attendanceStatus.present') }))
  await keys.press('a')
  await allSaved(page)
  await keys.shortcut('Alt+A')
  await expect(page.getByRole('button', { name: words('meeting.advance.review') })).toBeVisible()

  // The proceedings, as people speak.
  await keys.shortcut('Alt+4')
  await keys.shortcut('Alt+L')
  const desk = deskPage(page)
  await expect(desk.editor).toBeFocused()
  await desk.take('/संकल्प', '/संकल्प')
  await desk.type('पिछली बैठक के कार्यवृत्त की पुष्टि की गई।')
  await desk.key('Enter')
  await desk.take('/प्रस्तावक', '/प्रस्तावक')
  await desk.take('thakur', 'सुनीता ठाकुर')
  await desk.take('/समर्थक', '/समर्थक')
  await desk.take('negi', 'कमला नेगी')
  await desk.key('Control+Enter')
  await desk.take('/आगमन', '/आगमन')
  await desk.take('khanna', 'पवन खन्ना')
  await desk.type('11:20')
  await desk.key('Enter')
  const remarks = [
    ['@verma', 'महेश वर्मा', 'ज़ोर', 'ग्रामीण क्षेत्रों में हर गाँव के प्रत्येक बूथ और शहरी क्षेत्रों में प्रत्येक वार्ड तक पहुँचा जाए', true],
    ['@sood', 'राजीव सूद', 'कहा', 'प्रत्येक कार्यकर्ता कम से कम 24 घंटे एक गाँव में रहे और लाभार्थियों से सीधे मिले', true],
    ['@khanna', 'पवन खन्ना', 'बताया', 'तीन ब्लॉकों में वाहन की व्यवस्था अभी शेष है', false],
  ] as const
  for (const [who, name, verb, said, isReleased] of remarks) {
    await desk.take(who, name)
    await desk.take(verb, verb)
    await desk.type(said)
    if (isReleased) await desk.take(' /प्रेस', '/प्रेस')
    await desk.key('Enter')
  }
  await desk.take('/निर्देश', '/निर्देश')
  await desk.type('हर बूथ के लिए एक प्रभारी 7 फ़रवरी तक नियुक्त किया जाए')
  await desk.key('Enter')
  await desk.take('/कार्यवाही', '/कार्यवाही')
  await desk.take('@khanna', 'पवन खन्ना')
  await desk.type('बूथ प्रभारियों की सूची कार्यालय में जमा करना 7 फ़रवरी तक')
  await desk.key('Enter')
  await desk.take('/निर्णय', '/निर्णय')
  await desk.type('तीन ब्लॉकों के लिए वाहन व्यय कार्यालय वहन करेगा')
  await desk.key('Enter')
  await desk.take('/कार्यवाही', '/कार्यवाही')
  await desk.take('@mehta', 'देवेंद्र मेहता')
  await desk.type('वाहन व्यवस्था सुनिश्चित करना 6 फ़रवरी तक')
  await desk.key('Enter')
  await allSaved(page)

  // The minutes.
  await keys.shortcut('Alt+L')
  await expect(page.getByRole('tablist', { name: words('meeting.tabs') })).toBeVisible()
  await keys.shortcut('Alt+1')
  await keys.time(labelled('meeting.end'), '12:45')
  await allSaved(page)
  await keys.shortcut('Alt+A')
  await expect(page.getByRole('button', { name: words('meeting.advance.approved') })).toBeVisible()
  await keys.shortcut('Alt+A')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keys.tabTo(page.getByRole('dialog').getByRole('button', { name: words('meeting.advance.approved') }))
  await keys.press('Enter')
  await expect(page.getByText(words('meeting.locked'))).toBeVisible()
  await keys.shortcut('Alt+6')
  const { bytes } = await program.saved(async () => {
    await keys.tabTo(page.getByRole('button', { name: words('documents.export'), exact: true }))
    await keys.press('Enter')
  })
  const seconds = (Date.now() - began) / 1000
  const minutes = bodyText(bytes)
  // Serial numbers are the lists' own, and no text.
  const golden = (await sampleText('minutes-review.hi.txt')).replace(/^\t\d+\.?\s/gm, '')
  expect(told(golden)).toContain('विचार-विमर्श')
  expect(told(minutes)).toBe(told(golden))

  const strokes = keys.strokes() + desk.strokes()
  // In a word processor each sign of the same text is a key, even for someone who makes no mistake and sets no format.
  const wordProcessor = [...minutes.replace(/[ \t]+/g, ' ')].length
  test.info().annotations.push({ type: 'keys', description: JSON.stringify({ strokes, seconds, wordProcessor }) })

  // The next meeting of the body asks after what was to be done.
  await go(page, '/day/2026-02-20')
  await keys.shortcut('Alt+N')
  await expect(hindi('meeting.title')).toBeFocused()
  await keys.type('प्रदेश कार्यसमिति की बैठक')
  await keys.pick(picker('meeting.body'), 'कार्यसमिति', 'प्रदेश कार्यसमिति')
  await keys.tabTo(page.getByRole('button', { name: words('common.create'), exact: true }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'प्रदेश कार्यसमिति की बैठक' })).toBeVisible()
  await keys.shortcut('Alt+2')
  await expect(title(2)).toHaveValue(words('agenda.actionTaken'))
  await keys.shortcut('Alt+5')
  for (const open of ['बूथ प्रभारियों की सूची कार्यालय में जमा करना', 'वाहन व्यवस्था सुनिश्चित करना']) {
    await expect(page.getByRole('tabpanel')).toContainText(open)
  }
})
