import { contextBridge, ipcRenderer } from 'electron'

/** Tells the page where it runs; everything else goes through the message port. */
contextBridge.exposeInMainWorld('karyavritt', { host: 'electron' })

window.addEventListener('message', (event) => {
  const [port] = event.ports
  if (event.source !== window || event.data?.type !== 'karyavritt:connect' || port === undefined) return
  ipcRenderer.postMessage('karyavritt:connect', null, [port])
})
