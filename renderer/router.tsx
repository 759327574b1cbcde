import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { z } from 'zod'
import { CalendarDate, wallClock } from '../shared/domain/calendar.ts'
import { ActionId, BodyId, DecisionId, MeetingId, PersonId, PressNoteId } from '../shared/domain/ids.ts'
import { AppShell } from './components/AppShell.tsx'
import { ScreenError } from './components/ScreenError.tsx'
import { CalendarView } from './features/days/calendarSpan.ts'
import { DayScreen } from './features/days/DayScreen.tsx'
import { Show } from './features/followUp/show.ts'
import { MeetingTab } from './features/meetings/tabs.ts'
import { DirectoryView } from './features/people/views.ts'
import { RegisterSearch } from './features/register/registerSearch.ts'
import { SettingsTab } from './features/settings/tabs.ts'

const root = createRootRoute({ component: AppShell, errorComponent: ScreenError })

const today = () => wallClock(new Date()).date

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/day/$date', params: { date: today() } })
  },
})

/** The day at hand; a date that is none leads to today. */
const day = createRoute({
  getParentRoute: () => root,
  path: '/day/$date',
  params: { parse: ({ date }) => ({ date: CalendarDate.catch(today()).parse(date) }), stringify: ({ date }) => ({ date }) },
  component: () => <DayScreen key={day.useParams().date} date={day.useParams().date} />,
})

/** The month or week around a date, or today's. */
const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: z.object({
    view: CalendarView.catch('month').default('month'),
    date: CalendarDate.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./features/days/CalendarScreen.tsx'), 'CalendarScreen'),
})

const meetingScreen = lazyRouteComponent(() => import('./features/meetings/MeetingScreen.tsx'), 'MeetingScreen')
const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meeting/$id',
  params: { parse: ({ id }) => ({ id: MeetingId.parse(id) }), stringify: ({ id }) => ({ id }) },
  validateSearch: z.object({ tab: MeetingTab.catch('details').default('details'), item: z.string().optional().catch(undefined) }),
  component: meetingScreen,
})

const desk = createRoute({
  getParentRoute: () => root,
  path: '/meeting/$id/desk',
  params: { parse: ({ id }) => ({ id: MeetingId.parse(id) }), stringify: ({ id }) => ({ id }) },
  component: lazyRouteComponent(() => import('./features/desk/DeskScreen.tsx'), 'DeskScreen'),
})

const press = createRoute({
  getParentRoute: () => root,
  path: '/press/$id',
  params: { parse: ({ id }) => ({ id: PressNoteId.parse(id) }), stringify: ({ id }) => ({ id }) },
  component: lazyRouteComponent(() => import('./features/press/PressScreen.tsx'), 'PressScreen'),
})

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: z.object({ id: PersonId.optional().catch(undefined), view: DirectoryView.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./features/people/PeopleScreen.tsx'), 'PeopleScreen'),
})

const directoryImport = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  component: lazyRouteComponent(() => import('./features/directoryImport/DirectoryImportScreen.tsx'), 'DirectoryImportScreen'),
})

const bodies = createRoute({
  getParentRoute: () => root,
  path: '/bodies',
  validateSearch: z.object({ id: BodyId.optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./features/bodies/BodiesScreen.tsx'), 'BodiesScreen'),
})

const followUp = createRoute({
  getParentRoute: () => root,
  path: '/followUp',
  validateSearch: z.object({
    show: Show.optional().catch(undefined),
    person: PersonId.optional().catch(undefined),
    body: BodyId.optional().catch(undefined),
    from: CalendarDate.optional().catch(undefined),
    to: CalendarDate.optional().catch(undefined),
    id: ActionId.optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./features/followUp/FollowUpScreen.tsx'), 'FollowUpScreen'),
})

const decision = createRoute({
  getParentRoute: () => root,
  path: '/decision/$id',
  params: { parse: ({ id }) => ({ id: DecisionId.parse(id) }), stringify: ({ id }) => ({ id }) },
  component: lazyRouteComponent(() => import('./features/followUp/DecisionScreen.tsx'), 'DecisionScreen'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: RegisterSearch,
  component: lazyRouteComponent(() => import('./features/register/RegisterScreen.tsx'), 'RegisterScreen'),
})

const record = createRoute({
  getParentRoute: () => root,
  path: '/person/$id/record',
  params: { parse: ({ id }) => ({ id: PersonId.parse(id) }), stringify: ({ id }) => ({ id }) },
  component: lazyRouteComponent(() => import('./features/register/PersonRecordScreen.tsx'), 'PersonRecordScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: z.object({ tab: SettingsTab.catch('organisation').default('organisation') }),
  component: lazyRouteComponent(() => import('./features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
})

const trail = createRoute({
  getParentRoute: () => root,
  path: '/trail',
  validateSearch: z.object({ of: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./features/trail/TrailScreen.tsx'), 'TrailScreen'),
})

const bin = createRoute({
  getParentRoute: () => root,
  path: '/bin',
  component: lazyRouteComponent(() => import('./features/bin/BinScreen.tsx'), 'BinScreen'),
})

/** Addresses stand behind the `#`, so that they mean the same on every origin. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    day,
    calendar,
    meeting,
    desk,
    press,
    followUp,
    decision,
    people,
    directoryImport,
    bodies,
    register,
    record,
    settings,
    trail,
    bin,
  ]),
  history: createHashHistory(),
  defaultErrorComponent: ScreenError,
  defaultPreload: 'intent',
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
