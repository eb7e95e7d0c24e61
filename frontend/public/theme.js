// A file of its own, and blocking: it runs before the first paint, and a strict
// Content-Security-Policy allows it. src/lib/theme.ts writes what it reads.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system's preference holds.
}
