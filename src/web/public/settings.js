// Sets language, direction and theme before the first paint, so that nothing flashes. Read again by settings.ts.
;(() => {
  const html = document.documentElement
  try {
    const kept = JSON.parse(localStorage.getItem('parley.settings') ?? '{}')
    const lang =
      kept.lang === 'ar' || kept.lang === 'en' ? kept.lang : navigator.language.startsWith('ar') ? 'ar' : 'en'
    html.lang = lang
    html.dir = lang === 'ar' ? 'rtl' : 'ltr'
    if (kept.theme === 'dark' || kept.theme === 'light') html.dataset.theme = kept.theme
  } catch {
    // Storage may be shut; the defaults in the page hold.
  }
})()
