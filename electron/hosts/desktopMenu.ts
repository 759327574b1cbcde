import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Lang } from '../../shared/domain/bilingual.ts'

const labels = {
  hi: {
    file: 'फ़ाइल',
    quit: 'बंद करें',
    edit: 'संपादन',
    undo: 'पूर्ववत करें',
    redo: 'फिर से करें',
    cut: 'काटें',
    copy: 'कॉपी करें',
    paste: 'चिपकाएँ',
    selectAll: 'सब चुनें',
    view: 'दृश्य',
    zoomIn: 'बड़ा करें',
    zoomOut: 'छोटा करें',
    resetZoom: 'सामान्य आकार',
    fullScreen: 'पूरी स्क्रीन',
    window: 'विंडो',
    minimise: 'छोटी करें',
    close: 'विंडो बंद करें',
  },
  en: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimise: 'Minimise',
    close: 'Close window',
  },
} as const satisfies Record<Lang, Record<string, string>>

const template = (lang: Lang): MenuItemConstructorOptions[] => {
  const say = labels[lang]
  return [
    { label: process.platform === 'darwin' ? app.name : say.file, submenu: [{ role: 'quit', label: say.quit }] },
    {
      label: say.edit,
      submenu: [
        { role: 'undo', label: say.undo },
        { role: 'redo', label: say.redo },
        { type: 'separator' },
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'selectAll', label: say.selectAll },
      ],
    },
    {
      label: say.view,
      submenu: [
        { role: 'zoomIn', label: say.zoomIn },
        { role: 'zoomOut', label: say.zoomOut },
        { role: 'resetZoom', label: say.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: say.fullScreen },
      ],
    },
    {
      label: say.window,
      submenu: [
        { role: 'minimize', label: say.minimise },
        { role: 'close', label: say.close },
      ],
    },
  ]
}

/** Sets the menu of the program in the language of its screens. */
export const setMenu = (lang: Lang): void => Menu.setApplicationMenu(Menu.buildFromTemplate(template(lang)))
