// Light, dark or as the system has it: set before the first paint, kept in a cookie, followed live.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => /(?:^|; )mdmc-appearance=(light|dark)/.exec(document.cookie)?.[1];
  const apply = () => {
    const theme = chosen() ?? (dark.matches ? 'dark' : 'light');
    if (theme === 'dark') document.documentElement.setAttribute('theme', 'dark');
    else document.documentElement.removeAttribute('theme');
  };
  window.mdmcAppearance = (choice) => {
    document.cookie = `mdmc-appearance=${choice}; path=/; max-age=31536000; samesite=lax`;
    apply();
  };
  dark.addEventListener('change', apply);
  apply();
})();
