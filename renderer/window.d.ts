interface Window {
  /** Set by the preload where the page runs in Electron. */
  readonly karyavritt?: { readonly host: 'electron' }
}
