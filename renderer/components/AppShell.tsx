import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  Spinner,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import {
  CalendarLtrFilled,
  CalendarLtrRegular,
  CalendarMonthFilled,
  CalendarMonthRegular,
  ClipboardTextLtrFilled,
  ClipboardTextLtrRegular,
  DeleteFilled,
  DeleteRegular,
  HistoryFilled,
  HistoryRegular,
  OrganizationFilled,
  OrganizationRegular,
  PeopleFilled,
  PeopleRegular,
  SettingsFilled,
  SettingsRegular,
  TaskListLtrFilled,
  TaskListLtrRegular,
  WeatherMoonRegular,
} from '@fluentui/react-icons'
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { SettingsFields } from '../../shared/contract/settings.ts'
import { wallClock } from '../../shared/domain/calendar.ts'
import { api, client } from '../api.ts'
import { Shortcuts } from '../features/shortcuts/Shortcuts.tsx'
import { useWords } from '../i18n.ts'
import { queryClient } from '../query.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { useAct } from './useNotify.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', height: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  rail: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '92px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowY: 'auto',
    '@media print': { display: 'none' },
  },
  brand: {
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    paddingBottom: tokens.spacingVerticalM,
  },
  nav: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'none',
    textAlign: 'center',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '22px', display: 'flex' },
  foot: {
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
  },
  main: { flex: 1, minWidth: 0, overflowY: 'auto', ':focus': { outlineStyle: 'none' }, scrollbarGutter: 'stable' },
  skip: {
    position: 'absolute',
    left: '-999px',
    top: 0,
    zIndex: 1000,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { left: 0 },
  },
})

const LookSwitch = () => {
  const { t } = useWords()
  const act = useAct()
  const { data: settings } = useQuery(api.settings.get.queryOptions())
  if (settings === undefined) return null
  const change = (changes: Partial<SettingsFields>) =>
    act(async () => {
      const saved = await client.settings.update({ version: settings.version, changes })
      queryClient.setQueryData(api.settings.get.queryKey(), saved)
    })
  const other = settings.interfaceLanguage === 'hi' ? 'en' : 'hi'
  const themes = SettingsFields.shape.theme
  const labels = { system: t('shell.themeSystem'), light: t('shell.themeLight'), dark: t('shell.themeDark') }
  return (
    <>
      <Button size="small" appearance="outline" lang={other} onClick={() => change({ interfaceLanguage: other })}>
        {t(other === 'hi' ? 'common.hindi' : 'common.english')}
      </Button>
      <Menu
        checkedValues={{ theme: [settings.theme] }}
        onCheckedValueChange={(_event, data) => {
          const chosen = themes.safeParse(data.checkedItems[0])
          if (chosen.success) change({ theme: chosen.data })
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={t('shell.theme')} relationship="label" positioning="after">
            <Button size="small" appearance="subtle" icon={<WeatherMoonRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {themes.options.map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {labels[theme]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  )
}

/** What surrounds every screen: the rail with the ways to go, language, theme and whether all is saved. */
export const AppShell = () => {
  const styles = useStyles()
  const { t } = useWords()
  const path = useRouterState({ select: (state) => state.location.pathname })
  // A screen that goes away takes the focus with it: Tab goes on from the new one, not from the far end of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each change of the address
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body) document.getElementById('main')?.focus()
    }, 50)
    return () => clearTimeout(timer)
  }, [path])
  const today = wallClock(new Date()).date
  const entries = [
    {
      to: `/day/${today}`,
      within: ['/day', '/meeting', '/press'],
      label: t('shell.day'),
      on: <CalendarLtrFilled />,
      off: <CalendarLtrRegular />,
    },
    { to: '/calendar', within: ['/calendar'], label: t('calendar.title'), on: <CalendarMonthFilled />, off: <CalendarMonthRegular /> },
    {
      to: '/followUp',
      within: ['/followUp', '/decision'],
      label: t('shell.followUp'),
      on: <TaskListLtrFilled />,
      off: <TaskListLtrRegular />,
    },
    {
      to: '/register',
      within: ['/register'],
      label: t('register.short'),
      on: <ClipboardTextLtrFilled />,
      off: <ClipboardTextLtrRegular />,
    },
    { to: '/people', within: ['/people', '/person'], label: t('shell.people'), on: <PeopleFilled />, off: <PeopleRegular /> },
    { to: '/bodies', within: ['/bodies'], label: t('shell.bodies'), on: <OrganizationFilled />, off: <OrganizationRegular /> },
    { to: '/settings', within: ['/settings'], label: t('shell.settings'), on: <SettingsFilled />, off: <SettingsRegular /> },
    { to: '/trail', within: ['/trail'], label: t('shell.trail'), on: <HistoryFilled />, off: <HistoryRegular /> },
    { to: '/bin', within: ['/bin'], label: t('shell.bin'), on: <DeleteFilled />, off: <DeleteRegular /> },
  ]
  return (
    <div className={styles.root}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {t('shell.skip')}
      </button>
      <div className={styles.rail}>
        <div className={styles.brand}>{t('common.appName')}</div>
        <nav aria-label={t('shell.navigation')}>
          <ul className={styles.nav}>
            {entries.map(({ to, within, label, on, off }) => {
              const active = within.some((start) => path.startsWith(start))
              return (
                <li key={to}>
                  <Link to={to} className={mergeClasses(styles.link, active && styles.active)} aria-current={active ? 'page' : undefined}>
                    <span className={styles.icon} aria-hidden>
                      {active ? on : off}
                    </span>
                    {label}
                  </Link>
                </li>
              )
            })}
          </ul>
        </nav>
        <div className={styles.foot}>
          <SaveStatus />
          <LookSwitch />
          <Shortcuts />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys, also where nothing in it is */}
      <main className={styles.main} id="main" tabIndex={0}>
        <Suspense fallback={<Spinner label={t('common.loading')} />}>
          <Outlet />
        </Suspense>
      </main>
      <ConflictDialog />
    </div>
  )
}
