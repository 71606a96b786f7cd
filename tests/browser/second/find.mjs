// Runs inside the page: the elements that a chain of steps leads to. Written as one function, for it is sent as text.

/**
 * steps: { css } | { role, name, level, exact } | { label, exact } | { nth }, from the document or from the elements found before.
 * A pattern is { text } or { source, flags }.
 */
export function find(steps) {
  const ROLES = {
    button: 'button, [role=button]',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    tab: '[role=tab]',
    tabpanel: '[role=tabpanel]',
    radiogroup: '[role=radiogroup]',
    alert: '[role=alert]',
  };
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true }) && !e.closest('[aria-hidden=true]');
  const said = (e) => {
    const ids = e.getAttribute('aria-labelledby');
    if (ids) return plain(ids.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '));
    return e.hasAttribute('aria-label') ? plain(e.getAttribute('aria-label')) : undefined;
  };
  const labels = (e) => (said(e) !== undefined ? [said(e)] : [...(e.labels ?? [])].map((label) => plain(label.textContent)));
  const named = (e) => said(e) ?? plain((e.matches('fieldset') ? e.querySelector('legend') : e)?.textContent);
  const fits = (name, pattern, exact) => {
    if (!pattern) return true;
    if ('source' in pattern) return new RegExp(pattern.source, pattern.flags).test(name);
    return exact ? name === pattern.text : name.toLowerCase().includes(pattern.text.toLowerCase());
  };
  const under = (found, css) => [...new Set(found.flatMap((e) => [...e.querySelectorAll(css)]))];
  const kinds = {
    css: (found, { css }) => under(found, css),
    role: (found, { role, name, level, exact }) =>
      under(found, level ? `h${level}` : ROLES[role]).filter((e) => shown(e) && fits(named(e), name, exact)),
    label: (found, { label, exact }) =>
      under(found, 'input, select, textarea, [aria-label], [aria-labelledby]').filter((e) => labels(e).some((text) => fits(text, label, exact))),
    nth: (found, { nth }) => (found.at(nth) ? [found.at(nth)] : []),
  };
  return steps.reduce((found, step) => kinds[Object.keys(kinds).find((kind) => kind in step)](found, step), [document]);
}
