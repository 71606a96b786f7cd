// Which page is shown. The address holds only a step number: what a step shows is remembered here,
// in memory, so that neither the address bar nor the browser history tells what was answered.
export type View = { page: 'start' | 'check' | 'outcome' } | Ask;

/** `only`: names of the fields for which a page that was answered comes back. */
export interface Ask {
  page: 'question';
  id: string;
  only?: string[];
}

export interface Router {
  current(): View;
  go(view: View): void;
  /** Forget every step and stand at the start. */
  reset(): void;
}

const STEP = /^#stap-(\d+)$/;

export function startRouter(onChange: (view: View) => void): Router {
  let steps: View[] = [];
  const stepAt = (hash: string): View | undefined => steps[Number(STEP.exec(hash)?.[1] ?? NaN)];
  const bare = (): string => location.pathname;

  function current(): View {
    return stepAt(location.hash) ?? { page: 'start' };
  }
  window.addEventListener('popstate', () => {
    // A step of an earlier visit, or one that was wiped: nothing is known of it any more.
    if (location.hash && !stepAt(location.hash)) history.replaceState(null, '', bare());
    onChange(current());
  });
  if (location.hash && !stepAt(location.hash)) history.replaceState(null, '', bare());

  return {
    current,
    go(view) {
      const number = steps.push(view) - 1;
      history.pushState(null, '', view.page === 'start' ? bare() : `#stap-${number}`);
      onChange(view);
    },
    reset() {
      steps = [];
      history.replaceState(null, '', bare());
      onChange({ page: 'start' });
    },
  };
}
