import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Contract } from '../shared/contract/contract.ts'

type Client = ContractRouterClient<Contract>

const tokenKey = 'karyavritt-token'

/** The token of this start: from the address when the page is opened, from then on out of sight. */
const takeToken = (): string => {
  const url = new URL(window.location.href)
  const given = url.searchParams.get('token')
  if (given !== null) {
    sessionStorage.setItem(tokenKey, given)
    url.searchParams.delete('token')
    window.history.replaceState(window.history.state, '', url)
  }
  return given ?? sessionStorage.getItem(tokenKey) ?? ''
}

let leaving = false
/** From now on requests outlive the page: it is being closed with changes still to be saved. */
export const leavePage = (): void => {
  leaving = true
}
/** The page is in use again, as when it comes back from the history. */
export const stayOnPage = (): void => {
  leaving = false
}

const httpLink = () => {
  const token = takeToken()
  return new HttpLink({
    url: () => `${window.location.origin}/rpc`,
    headers: () => ({ 'x-karyavritt-token': token }),
    // Keepalive only then: the browser holds such requests to 64 KiB in all.
    fetch: (request, init) => globalThis.fetch(request, { ...init, ...(leaving ? { keepalive: true } : {}) }),
  })
}

const portLink = () => {
  const channel = new MessageChannel()
  window.postMessage({ type: 'karyavritt:connect' }, '*', [channel.port2])
  channel.port1.start()
  return new PortLink({ port: channel.port1 })
}

/** The one way from the screens to the program: through a message port in Electron, over HTTP on loopback in a browser. */
export const client: Client = createORPCClient<Client>(window.karyavritt?.host === 'electron' ? portLink() : httpLink())

/** The same procedures as queries and mutations: `useQuery(api.meetings.get.queryOptions({ input: { id } }))`. */
export const api = createTanstackQueryUtils(client)
